ALTER TABLE "staff_session" ADD COLUMN "code_hash" "bytea";--> statement-breakpoint
ALTER TABLE "staff_session" ADD COLUMN "code_tries" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
-- A desk that is handed to a child (decision 0034): the row of its session becomes a visit of one document, and comes back to the desk
-- with a code. `code_hash` is keyed by the application (server/visit/desk.ts), so that it says nothing to who has this table alone. It
-- stays after coming back, for handing over with the same code; no role but that of signing in can read the column.
create function app.knows_code() returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from app.session() me join staff_session s on s.id = me.session_id where s.code_hash is not null)
$$;
--> statement-breakpoint
-- Granted to the app's role alone: a visit hands over by app.hand_over. 'handed': from this statement on the token of the desk is nobody's.
-- 'no_code' when none is given and none was chosen in this session. Null when that document cannot be handed over by this person.
create function app.hand_over_desk(p_document uuid, p_code bytea, p_token_hash bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  v_session uuid := (select session_id from app.session());
  v_case uuid := (select case_id from tool_document where id = p_document and deleted_at is null and aside_of is null);
  v_code bytea;
begin
  if v_session is null or v_case is null or not app.edits_case(v_case) then return null; end if;
  select coalesce(p_code, code_hash) into v_code from staff_session
    where id = v_session and kind = 'desk' and revoked_at is null
      and token_hash = sha256(decode(current_setting('app.session_token', true), 'hex'))
    for update;
  -- Handed over in another tab while this one waited.
  if not found then return null; end if;
  if v_code is null then return 'no_code'; end if;
  perform app.audit('desk.hand_over', 'document', p_document, v_case, true);
  -- How long the session lasts is not touched, here or on the way back.
  update staff_session
    set kind = 'visit', handed_document_id = p_document, code_hash = v_code, code_tries = 0, token_hash = p_token_hash, last_seen_at = now()
    where id = v_session;
  insert into visit_case (session_id, case_id) values (v_session, v_case);
  return 'handed';
end $$;
--> statement-breakpoint
-- Tries a code. 'back': the same session is a desk again, under another token, for the rest of its `seconds`. 'right': no token was
-- given, so it was only asked. 'wrong'. 'ended': the fifth wrong one, or nobody used the tablet for an hour; the session is over. 'none':
-- this visit does not come from a desk. The row is held from the first statement, so that tries at once are counted one by one.
create function app.back_to_desk(p_code bytea, p_token_hash bytea, out said text, out document_id uuid, out seconds integer)
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  v_session uuid := app.visit_session();
  v_case uuid;
  s staff_session%rowtype;
begin
  said := 'ended';
  select * into s from staff_session where id = v_session for update;
  -- Another try may have ended it or brought it back while this one waited.
  if s.id is null or s.revoked_at is not null or s.kind <> 'visit'
    or s.token_hash <> sha256(decode(current_setting('app.session_token', true), 'hex')) then return; end if;
  if s.code_hash is null then said := 'none'; return; end if;
  v_case := (select d.case_id from tool_document d where d.id = s.handed_document_id);
  if s.last_seen_at < now() - interval '1 hour' then
    update staff_session set revoked_at = now() where id = s.id;
  elsif s.code_hash <> p_code then
    perform app.audit('desk.back', 'document', s.handed_document_id, v_case, false);
    update staff_session set code_tries = s.code_tries + 1, revoked_at = case when s.code_tries >= 4 then now() end where id = s.id;
    if s.code_tries < 4 then said := 'wrong'; end if;
  elsif p_token_hash is null then
    update staff_session set code_tries = 0 where id = s.id;
    said := 'right';
  else
    perform app.audit('desk.back', 'document', s.handed_document_id, v_case, true);
    delete from visit_case where session_id = s.id;
    update staff_session
      set kind = 'desk', handed_document_id = null, code_tries = 0, token_hash = p_token_hash, last_seen_at = now()
      where id = s.id;
    said := 'back';
    document_id := s.handed_document_id;
    seconds := floor(extract(epoch from s.expires_at - now()));
  end if;
end $$;
--> statement-breakpoint
-- As in 0008, and: what a desk handed over never widens to a visit. It goes back to the desk, or ends.
create or replace function app.hand_over(p_document uuid, p_token_hash bytea) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare v_session uuid := app.visit_session();
begin
  if v_session is null then return null; end if;
  if exists (select from staff_session s where s.id = v_session and s.handed_document_id is not distinct from p_document) then
    return 'same';
  end if;
  if app.knows_code() then return null; end if;
  -- A child who holds one document does not reach the next: that takes whoever unlocks the tablet.
  if p_document is not null and not app.visit_opens(p_document) then return null; end if;
  if p_document is not null and not exists (
    select from tool_document d where d.id = p_document and d.deleted_at is null and d.aside_of is null
      and app.capacity_in(d.case_id) in ('consultant', 'co_consultant')) then return null; end if;
  update staff_session set handed_document_id = p_document, token_hash = p_token_hash where id = v_session;
  return 'changed';
end $$;
--> statement-breakpoint
revoke all on function app.knows_code(), app.hand_over_desk(uuid, bytea, bytea), app.back_to_desk(bytea, bytea) from public;
--> statement-breakpoint
grant execute on function app.knows_code() to houvast_app, houvast_visit;
--> statement-breakpoint
grant execute on function app.hand_over_desk(uuid, bytea, bytea) to houvast_app;
--> statement-breakpoint
grant execute on function app.back_to_desk(bytea, bytea) to houvast_visit;
