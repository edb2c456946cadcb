-- Who may see which row, decided by the database itself.
-- The app connects as `houvast_app`: not the owner, no BYPASSRLS. Every policy asks `app.uid()`, which looks up the SHA-256 of
-- the session token in a table the app cannot read by itself. A forged user id does not exist in this scheme, and a revoked
-- session sees nothing from its next statement on (PostgreSQL manual, "Row Security Policies"; CREATE POLICY).
do $$
declare wanted text;
begin
  foreach wanted in array array['houvast_app', 'houvast_auth', 'houvast_stats'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
  end loop;
end $$;
--> statement-breakpoint
create schema app;
--> statement-breakpoint
grant usage on schema app to houvast_app, houvast_auth, houvast_stats;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema public to houvast_app, houvast_auth, houvast_stats;
--> statement-breakpoint
-- The person behind the session token of this transaction, or null: no token, unknown, ended, expired, idle for too long, or
-- the person was disabled. 15 minutes idle and 10 hours at most; the editor's own traffic keeps a session awake.
create function app.uid() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.staff_id
  from staff_session s
  join staff u on u.id = s.staff_id
  where s.token_hash = sha256(decode(
      case when current_setting('app.session_token', true) ~ '^[0-9a-f]{64}$' then current_setting('app.session_token', true) else '' end, 'hex'))
    and s.revoked_at is null
    and s.expires_at > now()
    and s.last_seen_at > now() - interval '15 minutes'
    and u.disabled_at is null
$$;
--> statement-breakpoint
create function app.my_role() returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select role from staff where id = app.uid()
$$;
--> statement-breakpoint
create function app.my_organisation() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select organisation_id from staff where id = app.uid()
$$;
--> statement-breakpoint
create function app.my_team() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select team_id from staff where id = app.uid()
$$;
--> statement-breakpoint
create function app.led_team() returns uuid
language sql stable security definer set search_path = pg_catalog, public as $$
  select team_id from staff where id = app.uid() and role = 'team_lead'
$$;
--> statement-breakpoint
-- The session and its person in one look-up, for the app's first statement of a request.
create function app.session()
returns table (session_id uuid, staff_id uuid, display_name text, email text, role text, team_id uuid, region_id uuid, organisation_id uuid, last_seen_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select s.id, u.id, u.display_name, u.email, u.role, u.team_id, coalesce(u.region_id, t.region_id), u.organisation_id, s.last_seen_at
  from staff_session s
  join staff u on u.id = s.staff_id
  left join team t on t.id = u.team_id
  where u.id = app.uid()
    and s.token_hash = sha256(decode(current_setting('app.session_token', true), 'hex'))
$$;
--> statement-breakpoint
-- Moves the idle limit; at most one write in half a minute.
create function app.touch_session() returns void
language sql volatile security definer set search_path = pg_catalog, public as $$
  update staff_session set last_seen_at = now()
  where staff_id = app.uid()
    and token_hash = sha256(decode(current_setting('app.session_token', true), 'hex'))
    and last_seen_at < now() - interval '30 seconds'
$$;
--> statement-breakpoint
create function app.my_case_ids() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(case_id), '{}') from case_assignment where staff_id = app.uid() and until is null
$$;
--> statement-breakpoint
create function app.my_blocked_case_ids() returns uuid[]
language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(array_agg(case_id), '{}') from conflict_block where staff_id = app.uid() and lifted_at is null
$$;
--> statement-breakpoint
-- In which capacity the person of this session stands to a case. A conflict of interest beats every allow.
create function app.capacity_in(p_case uuid) returns text
language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when u.id is null then 'nobody'
    when exists (select from conflict_block b where b.case_id = p_case and b.staff_id = u.id and b.lifted_at is null) then 'blocked'
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
create function app.sees_case(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.capacity_in(p_case) in ('consultant', 'co_consultant', 'team_lead')
$$;
--> statement-breakpoint
-- Works on it, and it is open: a closed case is read-only for everyone.
create function app.edits_case(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.capacity_in(p_case) in ('consultant', 'co_consultant')
    and exists (select from case_file where id = p_case and closed_on is null)
$$;
--> statement-breakpoint
create function app.leads_case(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select app.capacity_in(p_case) <> 'blocked'
    and exists (select from case_file c where c.id = p_case and c.team_id = app.led_team())
$$;
--> statement-breakpoint
-- The lead of the team puts colleagues of that team on a case; whoever opens a case puts themselves on it, once.
create function app.may_assign(p_case uuid, p_staff uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (
      select from case_file c join staff u on u.id = p_staff
      where c.id = p_case and u.disabled_at is null and u.team_id = c.team_id
        and (app.leads_case(p_case)
          or (c.created_by = app.uid() and p_staff = app.uid() and not exists (select from case_assignment a where a.case_id = p_case))))
$$;
--> statement-breakpoint
-- Just opened by this person and nobody is on it yet: the only moment the key of a case may be laid beside it.
create function app.opens_case(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from case_file c where c.id = p_case and c.created_by = app.uid())
    and not exists (select from case_key k where k.case_id = p_case)
$$;
--> statement-breakpoint
-- Appends to the hash chain of a case, or of the organisation where no such case exists. Takes actor and capacity from the
-- session, so that nobody can write in another's name. hash = sha256(previous hash || fields joined by '|').
create function app.audit(p_action text, p_subject_kind text, p_subject uuid, p_case uuid, p_allowed boolean) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  v_actor uuid := app.uid();
  v_case uuid := (select id from case_file where id = p_case);
  v_chain uuid := coalesce(v_case, app.my_organisation(), '00000000-0000-0000-0000-000000000000');
  v_capacity text := case when v_case is null then coalesce(app.my_role(), 'nobody') else app.capacity_in(v_case) end;
  v_outcome text := case when p_allowed then 'allowed' else 'denied' end;
  v_head audit_chain%rowtype;
  v_at timestamptz;
  v_hash bytea;
begin
  insert into audit_chain (id, seq, hash) values (v_chain, 0, sha256(convert_to(v_chain::text, 'UTF8'))) on conflict do nothing;
  select * into v_head from audit_chain where id = v_chain for update;
  v_at := clock_timestamp();
  v_hash := sha256(v_head.hash || convert_to(concat_ws('|', v_chain, v_head.seq + 1,
    to_char(v_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(v_actor::text, '-'), v_capacity, p_action,
    p_subject_kind, coalesce(p_subject::text, '-'), coalesce(v_case::text, '-'), v_outcome), 'UTF8'));
  insert into audit_event (id, chain_id, seq, at, staff_id, capacity, action, subject_kind, subject_id, case_id, outcome, previous_hash, hash)
  values (gen_random_uuid(), v_chain, v_head.seq + 1, v_at, v_actor, v_capacity, p_action, p_subject_kind, p_subject, v_case, v_outcome, v_head.hash, v_hash);
  update audit_chain set seq = v_head.seq + 1, hash = v_hash where id = v_chain;
end $$;
--> statement-breakpoint
-- Keeps the rollup in the transaction of the event itself, so the two cannot disagree.
create function app.roll_up_usage() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  v_month integer := (extract(year from new.at at time zone 'Europe/Brussels')::integer - 2020) * 12
                   + extract(month from new.at at time zone 'Europe/Brussels')::integer - 1;
  v_bits bit(240) := set_bit(repeat('0', 240)::bit(240), greatest(0, least(239, v_month)), 1);
begin
  if new.substantive then
    insert into usage_rollup as r (case_id, child_id, tool_kind, months, events)
    values (new.case_id, coalesce(new.child_id, '00000000-0000-0000-0000-000000000000'), new.tool_kind, v_bits, 1)
    on conflict (case_id, tool_kind, child_id) do update set months = r.months | excluded.months, events = r.events + 1;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger roll_up_usage after insert on usage_event for each row execute function app.roll_up_usage();
--> statement-breakpoint
revoke all on all functions in schema app from public;
--> statement-breakpoint
grant execute on function app.uid(), app.my_role(), app.my_organisation(), app.my_team(), app.led_team(), app.session(), app.touch_session(),
  app.my_case_ids(), app.my_blocked_case_ids(), app.capacity_in(uuid), app.sees_case(uuid), app.edits_case(uuid), app.leads_case(uuid),
  app.may_assign(uuid, uuid), app.opens_case(uuid), app.audit(text, text, uuid, uuid, boolean) to houvast_app;
--> statement-breakpoint
-- Row security on every table, forced on the owner too; the owner (migrations, seeding, backup) is let through by name.
do $$
declare t record;
begin
  for t in select tablename from pg_tables where schemaname = 'public' loop
    execute format('alter table public.%I enable row level security', t.tablename);
    execute format('alter table public.%I force row level security', t.tablename);
    execute format('create policy owner_everything on public.%I to current_user using (true) with check (true)', t.tablename);
  end loop;
end $$;
--> statement-breakpoint
-- Sign-in: the only role that reads password hashes and opens sessions.
grant select on organisation, region, team, staff to houvast_auth;
--> statement-breakpoint
grant select, insert, update on credential, federated_identity, staff_session to houvast_auth;
--> statement-breakpoint
grant select, insert, update, delete on rate_limit to houvast_auth;
--> statement-breakpoint
create policy sign_in_reads on organisation for select to houvast_auth using (true);
--> statement-breakpoint
create policy sign_in_reads on region for select to houvast_auth using (true);
--> statement-breakpoint
create policy sign_in_reads on team for select to houvast_auth using (true);
--> statement-breakpoint
create policy sign_in_reads on staff for select to houvast_auth using (true);
--> statement-breakpoint
create policy sign_in on credential to houvast_auth using (true) with check (true);
--> statement-breakpoint
create policy sign_in on federated_identity to houvast_auth using (true) with check (true);
--> statement-breakpoint
create policy sign_in on staff_session to houvast_auth using (true) with check (true);
--> statement-breakpoint
create policy sign_in on rate_limit to houvast_auth using (true) with check (true);
--> statement-breakpoint
-- Organisation and people who sign in.
grant select on organisation, region, team to houvast_app;
--> statement-breakpoint
grant select, insert on staff to houvast_app;
--> statement-breakpoint
grant update (display_name, role, region_id, team_id, disabled_at) on staff to houvast_app;
--> statement-breakpoint
grant select (id, staff_id, created_at, last_seen_at, expires_at, revoked_at, device) on staff_session to houvast_app;
--> statement-breakpoint
grant update (revoked_at) on staff_session to houvast_app;
--> statement-breakpoint
create policy of_my_organisation on organisation for select to houvast_app using (id = (select app.my_organisation()));
--> statement-breakpoint
create policy of_my_organisation on region for select to houvast_app using (organisation_id = (select app.my_organisation()));
--> statement-breakpoint
create policy of_my_organisation on team for select to houvast_app using (exists (select from region r where r.id = team.region_id));
--> statement-breakpoint
create policy of_my_organisation on staff for select to houvast_app using (organisation_id = (select app.my_organisation()));
--> statement-breakpoint
create policy administrator_adds on staff for insert to houvast_app
  with check (organisation_id = (select app.my_organisation()) and (select app.my_role()) = 'administrator');
--> statement-breakpoint
create policy administrator_changes on staff for update to houvast_app
  using (organisation_id = (select app.my_organisation()) and (select app.my_role()) = 'administrator')
  with check (organisation_id = (select app.my_organisation()));
--> statement-breakpoint
create policy my_own on staff_session for select to houvast_app using (staff_id = (select app.uid()));
--> statement-breakpoint
create policy my_own_end on staff_session for update to houvast_app using (staff_id = (select app.uid())) with check (staff_id = (select app.uid()));
--> statement-breakpoint
-- Cases.
grant select, insert on case_file, case_assignment, conflict_block, case_key, household, person, person_household to houvast_app;
--> statement-breakpoint
grant update on case_file, case_assignment, conflict_block, case_key, household, person to houvast_app;
--> statement-breakpoint
grant delete on person_household to houvast_app;
--> statement-breakpoint
create policy on_it_or_leading on case_file for select to houvast_app using (
  (id = any ((select app.my_case_ids())::uuid[]) or team_id = (select app.led_team()))
  and not id = any ((select app.my_blocked_case_ids())::uuid[]));
--> statement-breakpoint
create policy opens on case_file for insert to houvast_app with check (
  created_by = (select app.uid()) and team_id = (select app.my_team()) and (select app.my_role()) in ('consultant', 'team_lead'));
--> statement-breakpoint
create policy changes on case_file for update to houvast_app using (app.sees_case(id)) with check (app.sees_case(id));
--> statement-breakpoint
create policy sees on case_assignment for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy assigns on case_assignment for insert to houvast_app with check (app.may_assign(case_id, staff_id));
--> statement-breakpoint
create policy ends on case_assignment for update to houvast_app using (app.leads_case(case_id)) with check (app.leads_case(case_id));
--> statement-breakpoint
create policy set_by_me_or_leading on conflict_block for select to houvast_app
  using (staff_id <> (select app.uid()) and (set_by = (select app.uid()) or app.leads_case(case_id)));
--> statement-breakpoint
create policy blocks on conflict_block for insert to houvast_app
  with check (set_by = (select app.uid()) and (app.leads_case(case_id) or (staff_id = (select app.uid()) and app.sees_case(case_id))));
--> statement-breakpoint
create policy lifts on conflict_block for update to houvast_app using (app.leads_case(case_id)) with check (app.leads_case(case_id));
--> statement-breakpoint
create policy sees on case_key for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy opens on case_key for insert to houvast_app with check (app.opens_case(case_id));
--> statement-breakpoint
create policy rewraps on case_key for update to houvast_app using (app.leads_case(case_id)) with check (app.leads_case(case_id));
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['household', 'person', 'person_household'] loop
    execute format('create policy sees on public.%I for select to houvast_app using (app.sees_case(case_id))', t);
    execute format('create policy adds on public.%I for insert to houvast_app with check (app.edits_case(case_id))', t);
    execute format('create policy changes on public.%I for update to houvast_app using (app.edits_case(case_id)) with check (app.edits_case(case_id))', t);
    execute format('create policy removes on public.%I for delete to houvast_app using (app.edits_case(case_id))', t);
  end loop;
end $$;
--> statement-breakpoint
-- Documents. Appending and compacting need the right to edit; a reader may store the derived projection.
grant select, insert, update on tool_document, document_snapshot, document_projection to houvast_app;
--> statement-breakpoint
grant select, insert, delete on document_update to houvast_app;
--> statement-breakpoint
grant select, insert on document_version, document_activity, document_quarantine to houvast_app;
--> statement-breakpoint
do $$
declare t text;
begin
  foreach t in array array['tool_document', 'document_update', 'document_snapshot', 'document_version', 'document_activity'] loop
    execute format('create policy sees on public.%I for select to houvast_app using (app.sees_case(case_id))', t);
    execute format('create policy adds on public.%I for insert to houvast_app with check (app.edits_case(case_id))', t);
  end loop;
  foreach t in array array['tool_document', 'document_snapshot'] loop
    execute format('create policy changes on public.%I for update to houvast_app using (app.edits_case(case_id)) with check (app.edits_case(case_id))', t);
  end loop;
end $$;
--> statement-breakpoint
create policy compacts on document_update for delete to houvast_app using (app.edits_case(case_id));
--> statement-breakpoint
create policy sees on document_projection for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy projects on document_projection for insert to houvast_app with check (app.sees_case(case_id));
--> statement-breakpoint
create policy reprojects on document_projection for update to houvast_app using (app.sees_case(case_id)) with check (app.sees_case(case_id));
--> statement-breakpoint
create policy sees on document_quarantine for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy keeps on document_quarantine for insert to houvast_app with check (app.sees_case(case_id) and staff_id = (select app.uid()));
--> statement-breakpoint
grant select, insert on device_key to houvast_app;
--> statement-breakpoint
grant update (last_used_at, revoked_at) on device_key to houvast_app;
--> statement-breakpoint
create policy my_own on device_key to houvast_app using (staff_id = (select app.uid())) with check (staff_id = (select app.uid()));
--> statement-breakpoint
-- Use of tools. A person reads their own events and nobody else's; counts come from functions that know the thresholds.
grant select, insert on usage_event to houvast_app;
--> statement-breakpoint
create policy my_own on usage_event for select to houvast_app using (staff_id = (select app.uid()));
--> statement-breakpoint
create policy writes_own on usage_event for insert to houvast_app with check (staff_id = (select app.uid()) and app.sees_case(case_id));
--> statement-breakpoint
grant select, insert on tool_not_used to houvast_app;
--> statement-breakpoint
grant update (withdrawn_at) on tool_not_used to houvast_app;
--> statement-breakpoint
create policy sees on tool_not_used for select to houvast_app using (app.sees_case(case_id));
--> statement-breakpoint
create policy says on tool_not_used for insert to houvast_app
  with check (staff_id = (select app.uid()) and (app.edits_case(case_id) or app.leads_case(case_id)));
--> statement-breakpoint
create policy withdraws on tool_not_used for update to houvast_app using (app.edits_case(case_id)) with check (app.edits_case(case_id));
--> statement-breakpoint
-- Audit: written by app.audit() alone.
grant select on audit_event to houvast_app;
--> statement-breakpoint
create policy of_my_cases on audit_event for select to houvast_app using (case_id is not null and app.sees_case(case_id));
