CREATE TABLE "case_phase" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"phase" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"staff_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_phase" ADD CONSTRAINT "case_phase_case_id_case_file_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_phase" ADD CONSTRAINT "case_phase_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_phase_case" ON "case_phase" USING btree ("case_id","at");
--> statement-breakpoint
-- The way a family went: who works on the open case adds to it, in their own name, and nobody changes or takes away.
alter table case_phase enable row level security;
--> statement-breakpoint
alter table case_phase force row level security;
--> statement-breakpoint
create policy owner_everything on case_phase to current_user using (true) with check (true);
--> statement-breakpoint
grant select, insert on case_phase to houvast_app;
--> statement-breakpoint
create policy sees on case_phase for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy adds on case_phase for insert to houvast_app
  with check (app.edits_case(case_id) and staff_id = (select app.uid()));
