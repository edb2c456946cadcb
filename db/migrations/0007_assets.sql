CREATE TABLE "asset" (
	"case_id" uuid NOT NULL,
	"sha256" "bytea" NOT NULL,
	"mime" text NOT NULL,
	"bytes" integer NOT NULL,
	"data" "bytea" NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "asset_case_id_sha256_pk" PRIMARY KEY("case_id","sha256")
);
--> statement-breakpoint
ALTER TABLE "asset" ADD CONSTRAINT "asset_case_id_case_file_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "asset" ADD CONSTRAINT "asset_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Pictures of a case, drawings and photos of paper: who sees the case sees them, who works on it adds them. Never changed, never taken
-- away by the app: a drawing cannot be asked for twice.
alter table asset enable row level security;
--> statement-breakpoint
alter table asset force row level security;
--> statement-breakpoint
create policy owner_everything on asset to current_user using (true) with check (true);
--> statement-breakpoint
grant select, insert on asset to houvast_app;
--> statement-breakpoint
create policy sees on asset for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy adds on asset for insert to houvast_app with check (app.edits_case(case_id) and staff_id = (select app.uid()));
