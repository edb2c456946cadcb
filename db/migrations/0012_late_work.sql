CREATE TABLE "late_work" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"staff_id" uuid NOT NULL,
	"epoch" integer NOT NULL,
	"hash" "bytea" NOT NULL,
	"data" "bytea" NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by" uuid,
	"decision" text,
	"reason" "bytea",
	CONSTRAINT "late_work_once" UNIQUE("document_id","staff_id","hash")
);
--> statement-breakpoint
ALTER TABLE "late_work" ADD CONSTRAINT "late_work_staff_id_staff_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_work" ADD CONSTRAINT "late_work_decided_by_staff_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."staff"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "late_work" ADD CONSTRAINT "late_work_document" FOREIGN KEY ("document_id","case_id") REFERENCES "public"."tool_document"("id","case_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "late_work_case" ON "late_work" USING btree ("case_id");--> statement-breakpoint
-- Work that arrives after its writer's right had ended (decision 0023). Offered by whoever once worked on the case and may no longer
-- write there, from a desk or from a visit that took the case along; in a child's hands for the document it holds alone. Nobody else can
-- tell whether the document exists. A year after the right ended nothing is taken any more.
create function app.offers_late(p_document uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (
    select from tool_document d
    where d.id = p_document and d.deleted_at is null
      and exists (select from case_assignment a where a.case_id = d.case_id and a.staff_id = app.uid()
        and (a.until is null or a.until > now() - interval '1 year'))
      and not app.edits_case(d.case_id)
      and app.within_visit(d.case_id)
      and (app.visit_session() is null or app.visit_opens(d.id)))
$$;
--> statement-breakpoint
-- A box somebody may fill has a bottom: twenty of one person for one document, two hundred for a case, as long as nobody decided.
create function app.has_late_room(p_document uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select (select count(*) from late_work l where l.document_id = p_document and l.staff_id = app.uid() and l.decided_at is null) < 20
    and (select count(*) from late_work l join tool_document d on d.case_id = l.case_id where d.id = p_document and l.decided_at is null) < 200
$$;
--> statement-breakpoint
-- What is needed to lay it down sealed, and only for who may: the wrapped key is noise without the master key. No key: the case was erased.
create function app.late_door(p_document uuid) returns table (case_id uuid, staff_id uuid, wrapped bytea, room boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.case_id, app.uid(), k.wrapped, app.has_late_room(d.id)
  from tool_document d left join case_key k on k.case_id = d.case_id
  where d.id = p_document and app.offers_late(d.id)
$$;
--> statement-breakpoint
-- The consultant of the case and the lead of its team; a conflict of interest beats both.
create function app.decides_late(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.capacity_in(p_case) = 'consultant' or app.leads_case(p_case)
$$;
--> statement-breakpoint
-- Whoever decides may grow this document of an open case, as long as something lies there undecided: a lead who does not work on it too.
create function app.takes_late(p_case uuid, p_document uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.decides_late(p_case)
    and exists (select from case_file c where c.id = p_case and c.closed_on is null)
    and exists (select from late_work l where l.case_id = p_case and l.document_id = p_document and l.decided_at is null)
$$;
--> statement-breakpoint
-- In the name of who did the work, and of nobody else.
create function app.takes_late_of(p_case uuid, p_document uuid, p_staff uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.takes_late(p_case, p_document)
    and exists (select from late_work l where l.document_id = p_document and l.staff_id = p_staff and l.decided_at is null)
$$;
--> statement-breakpoint
revoke all on function app.offers_late(uuid), app.has_late_room(uuid), app.late_door(uuid), app.decides_late(uuid), app.takes_late(uuid, uuid),
  app.takes_late_of(uuid, uuid, uuid) from public;
--> statement-breakpoint
grant execute on function app.offers_late(uuid), app.has_late_room(uuid), app.late_door(uuid) to houvast_app, houvast_visit;
--> statement-breakpoint
grant execute on function app.decides_late(uuid), app.takes_late(uuid, uuid), app.takes_late_of(uuid, uuid, uuid) to houvast_app;
--> statement-breakpoint
alter table late_work add constraint late_work_size check (length(data) <= 9000000);
--> statement-breakpoint
alter table late_work enable row level security;
--> statement-breakpoint
alter table late_work force row level security;
--> statement-breakpoint
create policy owner_everything on late_work to current_user using (true) with check (true);
--> statement-breakpoint
grant insert (id, document_id, case_id, staff_id, epoch, hash, data) on late_work to houvast_app, houvast_visit;
--> statement-breakpoint
grant select on late_work to houvast_app;
--> statement-breakpoint
grant update (decided_at, decided_by, decision, reason) on late_work to houvast_app;
--> statement-breakpoint
create policy offers on late_work for insert to houvast_app, houvast_visit
  with check (staff_id = (select app.uid()) and app.offers_late(document_id) and app.has_late_room(document_id));
--> statement-breakpoint
create policy decides on late_work for select to houvast_app using (app.decides_late(case_id));
--> statement-breakpoint
-- Once: what was decided stays decided.
create policy decides_once on late_work for update to houvast_app
  using (app.decides_late(case_id) and decided_at is null) with check (app.decides_late(case_id) and decided_by = (select app.uid()));
--> statement-breakpoint
create policy takes_late on tool_document for update to houvast_app
  using (app.takes_late(case_id, id)) with check (app.takes_late(case_id, id));
--> statement-breakpoint
create policy takes_late on document_update for insert to houvast_app with check (app.takes_late_of(case_id, document_id, staff_id));
--> statement-breakpoint
create policy takes_late on document_version for insert to houvast_app with check (app.takes_late(case_id, document_id));
--> statement-breakpoint
create policy takes_late on usage_event for insert to houvast_app with check (app.takes_late_of(case_id, document_id, staff_id));
