ALTER TABLE "asset" ADD COLUMN "unnamed_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "late_work" DROP CONSTRAINT "late_work_document";
--> statement-breakpoint
ALTER TABLE "late_work" ADD COLUMN "mime" text;--> statement-breakpoint
ALTER TABLE "late_work" ADD COLUMN "begun_id" uuid;--> statement-breakpoint
ALTER TABLE "late_work" ADD COLUMN "begun_kind" text;--> statement-breakpoint
ALTER TABLE "late_work" ADD COLUMN "begun_variant" text;--> statement-breakpoint
ALTER TABLE "late_work" ADD COLUMN "begun_subject" uuid;--> statement-breakpoint
ALTER TABLE "late_work" ADD CONSTRAINT "late_work_case_id_case_file_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- Late work (decision 0023) also of documents that were begun on a device and that the server never heard of, and pictures. A document
-- that was begun is only described here: it is made when somebody lets its work arrive, so no list can show it before that.
alter table late_work add constraint late_work_begun check (
  (begun_id is null) = (begun_kind is null) and (begun_id is not null or (begun_variant is null and begun_subject is null)));
--> statement-breakpoint
alter table late_work add constraint late_work_subject foreign key (begun_subject, case_id) references person (id, case_id);
--> statement-breakpoint
alter table late_work drop constraint late_work_size;
--> statement-breakpoint
alter table late_work add constraint late_work_size check (length(data) <= 12000000);
--> statement-breakpoint
drop policy offers on late_work;
--> statement-breakpoint
drop function app.late_door(uuid);
--> statement-breakpoint
drop function app.offers_late(uuid);
--> statement-breakpoint
drop function app.has_late_room(uuid);
--> statement-breakpoint
-- Whoever once worked on the case and may no longer write there, from a desk or from a visit that took the case along. A year after the
-- right ended nothing is taken any more.
create function app.worked_on_late(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from case_assignment a where a.case_id = p_case and a.staff_id = app.uid()
      and (a.until is null or a.until > now() - interval '1 year'))
    and not app.edits_case(p_case)
    and app.within_visit(p_case)
$$;
--> statement-breakpoint
-- For a document of that case, or for one that nobody has under its id (`p_begun`: that id, or the id of the one it lies beside) about a
-- child of that case or about none. In a child's hands for the document it holds alone. Nobody else can tell whether any of it exists.
create function app.offers_late(p_case uuid, p_document uuid, p_begun uuid, p_subject uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.worked_on_late(p_case)
    and (app.visit_session() is null or app.visit_opens(p_document))
    and case when p_begun is null
      then exists (select from tool_document d where d.id = p_document and d.case_id = p_case and d.deleted_at is null)
      else not exists (select from tool_document d where d.id in (p_document, p_begun))
        and (p_subject is null or exists (select from person p where p.id = p_subject and p.case_id = p_case and p.kind = 'child'))
    end
$$;
--> statement-breakpoint
-- A box somebody may fill has a bottom, as long as nobody decided: of one person twenty for one document with forty pictures, and ten
-- documents that were begun; for a case four hundred and 500 MB.
create function app.has_late_room(p_case uuid, p_document uuid, p_begun uuid, p_picture boolean) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) filter (where l.document_id = p_document and l.staff_id = app.uid() and (l.mime is not null) = p_picture)
      < case when p_picture then 40 else 20 end
    and count(distinct l.begun_id) filter (where l.staff_id = app.uid() and l.begun_id <> p_begun) < 10
    and count(*) < 400 and coalesce(sum(length(l.data)), 0) < 500000000
  from late_work l where l.case_id = p_case and l.decided_at is null
$$;
--> statement-breakpoint
-- What is needed to lay it down sealed, and only for who may: the wrapped key is noise without the master key. No key: the case was
-- erased. `p_case` and what follows only say something about a document that was begun; of one that is here its own
-- case counts. `known`: the same lies here already, decided about or not.
create function app.late_door(p_document uuid, p_case uuid, p_begun uuid, p_subject uuid, p_picture boolean, p_hash bytea)
returns table (case_id uuid, staff_id uuid, begun boolean, wrapped bytea, room boolean, known boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select f.case_id, app.uid(), f.begun is not null, k.wrapped, app.has_late_room(f.case_id, p_document, f.begun, p_picture),
    exists (select from late_work l where l.document_id = p_document and l.staff_id = app.uid() and l.hash = p_hash)
  from (select d.case_id, null::uuid as begun from tool_document d where d.id = p_document
    union all select p_case, p_begun where p_begun is not null) f
  left join case_key k on k.case_id = f.case_id
  where app.offers_late(f.case_id, p_document, f.begun, p_subject)
$$;
--> statement-breakpoint
-- A picture that waits, for who decides about it and at a desk: looked at before anybody may see it with the case.
create function app.late_picture(p_case uuid, p_sha256 bytea) returns table (document_id uuid, mime text, data bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.document_id, l.mime, l.data from late_work l
  where l.case_id = p_case and l.hash = p_sha256 and l.mime is not null and l.decided_at is null
    and app.visit_session() is null and app.decides_late(p_case)
  limit 1
$$;
--> statement-breakpoint
-- Whoever decides may begin the document that this person's waiting work is of, and what lies beside it.
create function app.begins_late_of(p_case uuid, p_begun uuid, p_staff uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.decides_late(p_case)
    and exists (select from case_file c where c.id = p_case and c.closed_on is null)
    and exists (select from late_work l where l.case_id = p_case and l.begun_id = p_begun and l.staff_id = p_staff and l.decided_at is null)
$$;
--> statement-breakpoint
-- And lay a waiting picture with the case, in the name of who sent it.
create function app.takes_late_picture(p_case uuid, p_sha256 bytea, p_staff uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.decides_late(p_case)
    and exists (select from case_file c where c.id = p_case and c.closed_on is null)
    and exists (select from late_work l where l.case_id = p_case and l.hash = p_sha256 and l.mime is not null and l.staff_id = p_staff
      and l.decided_at is null)
$$;
--> statement-breakpoint
revoke all on function app.worked_on_late(uuid), app.offers_late(uuid, uuid, uuid, uuid), app.has_late_room(uuid, uuid, uuid, boolean),
  app.late_door(uuid, uuid, uuid, uuid, boolean, bytea), app.late_picture(uuid, bytea), app.begins_late_of(uuid, uuid, uuid),
  app.takes_late_picture(uuid, bytea, uuid) from public;
--> statement-breakpoint
grant execute on function app.offers_late(uuid, uuid, uuid, uuid), app.has_late_room(uuid, uuid, uuid, boolean),
  app.late_door(uuid, uuid, uuid, uuid, boolean, bytea), app.late_picture(uuid, bytea) to houvast_app, houvast_visit;
--> statement-breakpoint
grant execute on function app.begins_late_of(uuid, uuid, uuid), app.takes_late_picture(uuid, bytea, uuid) to houvast_app;
--> statement-breakpoint
grant insert (mime, begun_id, begun_kind, begun_variant, begun_subject) on late_work to houvast_app, houvast_visit;
--> statement-breakpoint
create policy offers on late_work for insert to houvast_app, houvast_visit
  with check (staff_id = (select app.uid()) and app.offers_late(case_id, document_id, begun_id, begun_subject)
    and app.has_late_room(case_id, document_id, begun_id, mime is not null));
--> statement-breakpoint
create policy begins_late on tool_document for insert to houvast_app
  with check (app.begins_late_of(case_id, coalesce(aside_of, id), created_by));
--> statement-breakpoint
create policy takes_late on asset for insert to houvast_app with check (app.takes_late_picture(case_id, sha256, staff_id));
