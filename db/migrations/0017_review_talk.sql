CREATE TABLE "review_entry" (
	"talk_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"capacity" text NOT NULL,
	"data" "bytea" NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "review_entry_talk_id_staff_id_pk" PRIMARY KEY("talk_id","staff_id")
);
--> statement-breakpoint
CREATE TABLE "review_talk" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone,
	"ended_by" uuid,
	"ended_at" timestamp with time zone,
	CONSTRAINT "review_talk_of_case" UNIQUE("id","case_id")
);
--> statement-breakpoint
ALTER TABLE "document_version" ADD CONSTRAINT "document_version_of_document" UNIQUE("id","document_id");--> statement-breakpoint
ALTER TABLE "review_entry" ADD CONSTRAINT "review_entry_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_entry" ADD CONSTRAINT "review_entry_talk" FOREIGN KEY ("talk_id","case_id") REFERENCES "public"."review_talk"("id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_talk" ADD CONSTRAINT "review_talk_case_id_case_file_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_talk" ADD CONSTRAINT "review_talk_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_talk" ADD CONSTRAINT "review_talk_asked_by_staff_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_talk" ADD CONSTRAINT "review_talk_ended_by_staff_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_talk" ADD CONSTRAINT "review_talk_document" FOREIGN KEY ("document_id","case_id") REFERENCES "public"."tool_document"("id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_talk" ADD CONSTRAINT "review_talk_version" FOREIGN KEY ("version_id","document_id") REFERENCES "public"."document_version"("id","document_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "review_entry_case" ON "review_entry" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "review_talk_going_on" ON "review_talk" USING btree ("document_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "review_talk_case" ON "review_talk" USING btree ("case_id");--> statement-breakpoint
-- A talk about a document (decision 0036). Who reads the case reads it; who works on the case and its lead write, while the case is open:
-- each in a row of their own. A conflict of interest beats both.
create function app.reviews_case(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.sees_case(p_case) and exists (select from case_file c where c.id = p_case and c.closed_on is null)
$$;
--> statement-breakpoint
-- What was talked over stays as it was said.
create function app.talks_in(p_talk uuid, p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.reviews_case(p_case)
    and exists (select from review_talk t where t.id = p_talk and t.case_id = p_case and t.ended_at is null)
$$;
--> statement-breakpoint
-- Row security knows rows; who asked, who ended and what it is about is this one's, as in app.guard_case_change.
create function app.guard_review_change() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if app.uid() is null then return new; end if;
  if new.version_id is distinct from old.version_id and exists (select from review_entry e where e.talk_id = old.id) then
    raise exception 'what people wrote about stays what they wrote about' using errcode = '42501';
  end if;
  if (new.asked_by, new.asked_at) is distinct from (old.asked_by, old.asked_at)
    and (coalesce(new.asked_by, old.asked_by) is distinct from app.uid() or not app.edits_case(old.case_id)) then
    raise exception 'who works on a case asks for a talk, and takes back what they asked' using errcode = '42501';
  end if;
  if new.ended_by is distinct from old.ended_by and coalesce(new.ended_by, app.uid()) <> app.uid() then
    raise exception 'nobody ends a talk in the name of somebody else' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger guard_review_change before update on review_talk for each row execute function app.guard_review_change();
--> statement-breakpoint
revoke all on function app.reviews_case(uuid), app.talks_in(uuid, uuid), app.guard_review_change() from public;
--> statement-breakpoint
grant execute on function app.reviews_case(uuid), app.talks_in(uuid, uuid) to houvast_app;
--> statement-breakpoint
alter table review_talk add constraint review_talk_asked check ((asked_by is null) = (asked_at is null));
--> statement-breakpoint
alter table review_talk add constraint review_talk_ended check ((ended_by is null) = (ended_at is null));
--> statement-breakpoint
alter table review_entry add constraint review_entry_capacity check (capacity in ('consultant', 'co_consultant', 'team_lead'));
--> statement-breakpoint
alter table review_entry add constraint review_entry_size check (length(data) <= 250000);
--> statement-breakpoint
alter table review_talk enable row level security;
--> statement-breakpoint
alter table review_talk force row level security;
--> statement-breakpoint
alter table review_entry enable row level security;
--> statement-breakpoint
alter table review_entry force row level security;
--> statement-breakpoint
create policy owner_everything on review_talk to current_user using (true) with check (true);
--> statement-breakpoint
create policy owner_everything on review_entry to current_user using (true) with check (true);
--> statement-breakpoint
grant select, insert (id, document_id, case_id, version_id, staff_id, asked_by, asked_at) on review_talk to houvast_app;
--> statement-breakpoint
grant update (version_id, asked_by, asked_at, ended_by, ended_at) on review_talk to houvast_app;
--> statement-breakpoint
create policy sees on review_talk for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy begins on review_talk for insert to houvast_app
  with check (app.reviews_case(case_id) and staff_id = (select app.uid())
    and (asked_by is null or (asked_by = (select app.uid()) and app.edits_case(case_id))));
--> statement-breakpoint
create policy goes_on on review_talk for update to houvast_app
  using (app.reviews_case(case_id)) with check (app.reviews_case(case_id));
--> statement-breakpoint
grant select, insert (talk_id, case_id, staff_id, capacity, data) on review_entry to houvast_app;
--> statement-breakpoint
grant update (capacity, data, revision, changed_at) on review_entry to houvast_app;
--> statement-breakpoint
create policy sees on review_entry for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy writes on review_entry for insert to houvast_app
  with check (staff_id = (select app.uid()) and capacity = app.capacity_in(case_id) and app.talks_in(talk_id, case_id));
--> statement-breakpoint
create policy rewrites_own on review_entry for update to houvast_app
  using (staff_id = (select app.uid()) and app.talks_in(talk_id, case_id))
  with check (staff_id = (select app.uid()) and capacity = app.capacity_in(case_id));
--> statement-breakpoint
-- The version a talk is about is kept by who begins it: a lead, too, who changes nothing in the document.
create policy reviews on document_version for insert to houvast_app
  with check (kind = 'review' and staff_id = (select app.uid()) and app.reviews_case(case_id));
