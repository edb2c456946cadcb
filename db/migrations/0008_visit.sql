CREATE TABLE "visit_case" (
	"session_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "visit_case_session_id_case_id_pk" PRIMARY KEY("session_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "staff_session" ADD COLUMN "kind" text DEFAULT 'desk' NOT NULL;--> statement-breakpoint
ALTER TABLE "staff_session" ADD COLUMN "handed_document_id" uuid;--> statement-breakpoint
ALTER TABLE "visit_case" ADD CONSTRAINT "visit_case_session_id_staff_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."staff_session"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_case" ADD CONSTRAINT "visit_case_case_id_case_file_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."case_file"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- A visit (decision 0019): a tablet in a home. Its session opens nothing but the syncing of documents of the cases taken along, on a
-- connection of its own role. A desk's token says nothing on that role, and a visit's token says nothing on the app's.
do $$
begin
  if not exists (select from pg_roles where rolname = 'houvast_visit') then
    create role houvast_visit nologin;
  end if;
end $$;
--> statement-breakpoint
grant usage on schema app, public to houvast_visit;
--> statement-breakpoint
-- `session_user` is who signed in to the database; SQL that was injected cannot change it. A visit may lie still for hours: a tablet
-- without a network; the lock on the device is what guards it.
create or replace function app.uid() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.staff_id
  from staff_session s
  join staff u on u.id = s.staff_id
  where s.token_hash = sha256(decode(
      case when current_setting('app.session_token', true) ~ '^[0-9a-f]{64}$' then current_setting('app.session_token', true) else '' end, 'hex'))
    and s.kind = case when session_user = 'houvast_visit' then 'visit' else 'desk' end
    and s.revoked_at is null
    and s.expires_at > now()
    and (s.kind = 'visit' or s.last_seen_at > now() - interval '15 minutes')
    and u.disabled_at is null
$$;
--> statement-breakpoint
-- The visit behind the token of this transaction: its session, or null.
create function app.visit_session() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id from staff_session s
  where session_user = 'houvast_visit' and s.staff_id = app.uid()
    and s.token_hash = sha256(decode(current_setting('app.session_token', true), 'hex'))
$$;
--> statement-breakpoint
-- Everything there is for a desk; for a visit only what was taken along, and in a child's hands only the case of what it holds.
create function app.within_visit(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select session_user <> 'houvast_visit'
    or exists (
      select from visit_case v
      join staff_session s on s.id = v.session_id
      where v.session_id = app.visit_session() and v.case_id = p_case
        and (s.handed_document_id is null
          or exists (select from tool_document d where d.id = s.handed_document_id and d.case_id = p_case)))
$$;
--> statement-breakpoint
-- In a child's hands: the one document that was handed over, and nothing that lies beside it.
create function app.visit_opens(p_document uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from staff_session s
    where s.id = app.visit_session() and (s.handed_document_id is null or s.handed_document_id = p_document))
$$;
--> statement-breakpoint
create or replace function app.capacity_in(p_case uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when u.id is null then 'nobody'
    when exists (select from conflict_block b where b.case_id = p_case and b.staff_id = u.id and b.lifted_at is null) then 'blocked'
    when not app.within_visit(p_case) then 'none'
    when a.capacity is not null then a.capacity
    when u.role = 'team_lead' and u.team_id = c.team_id then 'team_lead'
    else 'none'
  end
  from (select app.uid() as me) m
  left join staff u on u.id = m.me
  left join case_file c on c.id = p_case
  left join case_assignment a on a.case_id = c.id and a.staff_id = u.id and a.until is null
$$;
--> statement-breakpoint
-- Begins a visit from a live desk and ends that desk, in one: the cases must be ones this person works on. Returns the new session, or
-- null when any of them is not.
create function app.begin_visit(p_cases uuid[], p_token_hash bytea, p_device text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  v_me uuid := app.uid();
  v_session uuid := gen_random_uuid();
begin
  if v_me is null or session_user = 'houvast_visit' or coalesce(array_length(p_cases, 1), 0) = 0 then return null; end if;
  if exists (select from unnest(p_cases) c where app.capacity_in(c) not in ('consultant', 'co_consultant')) then return null; end if;
  insert into staff_session (id, token_hash, staff_id, expires_at, device, kind)
    values (v_session, p_token_hash, v_me, now() + interval '12 hours', p_device, 'visit');
  insert into visit_case (session_id, case_id) select distinct v_session, c from unnest(p_cases) c;
  update staff_session set revoked_at = now()
    where token_hash = sha256(decode(current_setting('app.session_token', true), 'hex')) and revoked_at is null;
  return v_session;
end $$;
--> statement-breakpoint
-- Hands one document of the visit over, or takes the tablet back (null). The token changes with it: 'changed'. 'same' when it is so
-- already, and then the token stays: a page that asks again must not cut off what it is just sending. Null when that document was not
-- taken along, or when another one is in a child's hands already. That whoever takes it back unlocked the tablet is asked in
-- server/visit/routes.ts: the proof is sealed with a key only the application can open.
create function app.hand_over(p_document uuid, p_token_hash bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare v_session uuid := app.visit_session();
begin
  if v_session is null then return null; end if;
  if exists (select from staff_session s where s.id = v_session and s.handed_document_id is not distinct from p_document) then
    return 'same';
  end if;
  -- A child who holds one document does not reach the next: that takes whoever unlocks the tablet.
  if p_document is not null and not app.visit_opens(p_document) then return null; end if;
  if p_document is not null and not exists (
    select from tool_document d where d.id = p_document and d.deleted_at is null and d.aside_of is null
      and app.capacity_in(d.case_id) in ('consultant', 'co_consultant')) then return null; end if;
  update staff_session set handed_document_id = p_document, token_hash = p_token_hash where id = v_session;
  return 'changed';
end $$;
--> statement-breakpoint
-- The wrapped key of this person's devices, to check a proof that the tablet was unlocked: without the master key it is noise.
create function app.visit_device_keys() returns table (id uuid, staff_id uuid, wrapped bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select k.id, k.staff_id, k.wrapped from device_key k where app.visit_session() is not null and k.staff_id = app.uid() and k.revoked_at is null
$$;
--> statement-breakpoint
create function app.end_visit() returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update staff_session set revoked_at = now() where id = app.visit_session() and revoked_at is null
$$;
--> statement-breakpoint
revoke all on function app.visit_session(), app.within_visit(uuid), app.visit_opens(uuid), app.begin_visit(uuid[], bytea, text),
  app.hand_over(uuid, bytea), app.end_visit(), app.visit_device_keys() from public;
--> statement-breakpoint
grant execute on function app.begin_visit(uuid[], bytea, text), app.within_visit(uuid) to houvast_app;
--> statement-breakpoint
grant execute on function app.uid(), app.session(), app.touch_session(), app.capacity_in(uuid), app.sees_case(uuid), app.edits_case(uuid),
  app.audit(text, text, uuid, uuid, boolean), app.visit_session(), app.within_visit(uuid), app.visit_opens(uuid), app.hand_over(uuid, bytea),
  app.end_visit(), app.visit_device_keys() to houvast_visit;
--> statement-breakpoint
alter table visit_case enable row level security;
--> statement-breakpoint
alter table visit_case force row level security;
--> statement-breakpoint
create policy owner_everything on visit_case to current_user using (true) with check (true);
--> statement-breakpoint
grant select on visit_case to houvast_visit;
--> statement-breakpoint
create policy visit_of_this_visit on visit_case for select to houvast_visit using (session_id = (select app.visit_session()));
--> statement-breakpoint
-- Of a case: where it belongs and whether it is open; no name, no reference, no note. Of its children: their births, for an age band.
grant select (id, team_id, legal_frame, closed_on, last_activity_at) on case_file to houvast_visit;
--> statement-breakpoint
grant update (last_activity_at) on case_file to houvast_visit;
--> statement-breakpoint
create policy visit_taken_along on case_file for select to houvast_visit using (app.sees_case(id));
--> statement-breakpoint
create policy visit_touches on case_file for update to houvast_visit using (app.edits_case(id)) with check (app.edits_case(id));
--> statement-breakpoint
grant select (id, case_id, kind, birth_date, birth_year, removed_at) on person to houvast_visit;
--> statement-breakpoint
create policy visit_taken_along on person for select to houvast_visit using (kind = 'child' and app.sees_case(case_id));
--> statement-breakpoint
grant select (id, region_id) on team to houvast_visit;
--> statement-breakpoint
create policy visit_of_a_case on team for select to houvast_visit using (exists (select from case_file c where c.team_id = team.id));
--> statement-breakpoint
grant select (id, organisation_id) on region to houvast_visit;
--> statement-breakpoint
create policy visit_of_a_case on region for select to houvast_visit using (exists (select from team t where t.region_id = region.id));
--> statement-breakpoint
grant select (case_id, wrapped) on case_key to houvast_visit;
--> statement-breakpoint
create policy visit_taken_along on case_key for select to houvast_visit using (app.sees_case(case_id));
--> statement-breakpoint
-- Documents: what syncing needs. Tidying the log is left to a desk.
grant select, insert, update on tool_document to houvast_visit;
--> statement-breakpoint
create policy visit_opens on tool_document for select to houvast_visit using (app.sees_case(case_id) and app.visit_opens(id));
--> statement-breakpoint
create policy visit_begins on tool_document for insert to houvast_visit with check (app.edits_case(case_id) and created_by = (select app.uid()) and app.visit_opens(id));
--> statement-breakpoint
create policy visit_grows on tool_document for update to houvast_visit
  using (app.edits_case(case_id) and app.visit_opens(id)) with check (app.edits_case(case_id) and app.visit_opens(id));
--> statement-breakpoint
grant select, insert on document_update, document_version, document_quarantine to houvast_visit;
--> statement-breakpoint
grant select on document_snapshot to houvast_visit;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['document_update', 'document_snapshot', 'document_version'] loop
    execute format('create policy visit_opens on public.%I for select to houvast_visit using (app.sees_case(case_id) and app.visit_opens(document_id))', t);
  end loop;
  foreach t in array array['document_update', 'document_version'] loop
    execute format('create policy visit_adds on public.%I for insert to houvast_visit with check (app.edits_case(case_id) and app.visit_opens(document_id) and staff_id = (select app.uid()))', t);
  end loop;
end $$;
--> statement-breakpoint
create policy visit_keeps on document_quarantine for insert to houvast_visit
  with check (app.sees_case(case_id) and app.visit_opens(document_id) and staff_id = (select app.uid()));
--> statement-breakpoint
create policy visit_opens on document_quarantine for select to houvast_visit using (false);
--> statement-breakpoint
grant insert on usage_event to houvast_visit;
--> statement-breakpoint
create policy visit_writes_own on usage_event for insert to houvast_visit
  with check (staff_id = (select app.uid()) and app.sees_case(case_id) and app.visit_opens(document_id));
--> statement-breakpoint
-- Pictures: whoever holds the tablet may add one; only when nothing is handed over may others be asked for.
grant select, insert on asset to houvast_visit;
--> statement-breakpoint
create policy visit_adds on asset for insert to houvast_visit with check (app.edits_case(case_id) and staff_id = (select app.uid()));
--> statement-breakpoint
create policy visit_sees on asset for select to houvast_visit using (app.sees_case(case_id) and app.visit_opens('00000000-0000-0000-0000-000000000000'));
--> statement-breakpoint
grant select (kind, handed_document_id) on staff_session to houvast_app;
