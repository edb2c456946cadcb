CREATE TABLE "house_word" (
	"organisation_id" uuid NOT NULL,
	"tool_kind" text NOT NULL,
	"locale" text NOT NULL,
	"message_key" text NOT NULL,
	"words" text NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "house_word_organisation_id_tool_kind_locale_message_key_pk" PRIMARY KEY("organisation_id","tool_kind","locale","message_key")
);
--> statement-breakpoint
ALTER TABLE "house_word" ADD CONSTRAINT "house_word_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "house_word" ADD CONSTRAINT "house_word_changed_by_staff_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What an organisation calls a part of a tool. Everybody of it reads them, its administrators alone change them, in their own name.
alter table house_word add constraint house_word_short check (words ~ '^[^<>{}[:cntrl:]]{1,60}$' and words = btrim(words));
--> statement-breakpoint
alter table house_word enable row level security;
--> statement-breakpoint
alter table house_word force row level security;
--> statement-breakpoint
create policy owner_everything on house_word to current_user using (true) with check (true);
--> statement-breakpoint
grant select, insert, delete, update (words, changed_by, changed_at) on house_word to houvast_app;
--> statement-breakpoint
create policy of_my_organisation on house_word for select to houvast_app using (organisation_id = (select app.my_organisation()));
--> statement-breakpoint
create policy administrator_names on house_word for insert to houvast_app
  with check (organisation_id = (select app.my_organisation()) and (select app.my_role()) = 'administrator' and changed_by = (select app.uid()));
--> statement-breakpoint
create policy administrator_renames on house_word for update to houvast_app
  using (organisation_id = (select app.my_organisation()) and (select app.my_role()) = 'administrator')
  with check (organisation_id = (select app.my_organisation()) and changed_by = (select app.uid()));
--> statement-breakpoint
create policy administrator_takes_back on house_word for delete to houvast_app
  using (organisation_id = (select app.my_organisation()) and (select app.my_role()) = 'administrator');
