-- What raw SQL as the app's role could still do to a case one only reads, found by an audit (decision 0025).
-- A case is changed by who works on it while it is open, by its consultant who proposes, and by the lead who decides. Row security
-- knows rows; which columns each of them changes is the trigger's.
alter policy changes on case_file
  using (app.edits_case(id) or app.capacity_in(id) = 'consultant' or app.leads_case(id))
  with check (app.edits_case(id) or app.capacity_in(id) = 'consultant' or app.leads_case(id));
--> statement-breakpoint
create function app.guard_case_change() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  v_capacity text := app.capacity_in(old.id);
  v_leads boolean := app.leads_case(old.id);
begin
  -- Nobody's session: the owner, who migrates, seeds and restores. The app without a session touches no row in the first place.
  if app.uid() is null then return new; end if;
  if (new.id, new.team_id, new.opened_on, new.created_by, new.created_at) is distinct from (old.id, old.team_id, old.opened_on, old.created_by, old.created_at) then
    raise exception 'where a case comes from does not change' using errcode = '42501';
  end if;
  if not v_leads and (new.closed_on, new.close_reason, new.close_note) is distinct from (old.closed_on, old.close_reason, old.close_note) then
    raise exception 'only who leads the team closes a case or opens it again' using errcode = '42501';
  end if;
  if not v_leads and v_capacity <> 'consultant'
    and (new.proposal, new.proposal_reason, new.proposal_note, new.proposed_by) is distinct from (old.proposal, old.proposal_reason, old.proposal_note, old.proposed_by) then
    raise exception 'only the consultant of a case proposes' using errcode = '42501';
  end if;
  if new.proposed_by is not null and new.proposed_by is distinct from old.proposed_by and new.proposed_by <> app.uid() then
    raise exception 'nobody proposes in the name of somebody else' using errcode = '42501';
  end if;
  if not app.edits_case(old.id)
    and (new.family_name, new.external_reference, new.legal_frame, new.phase, new.separated_parents)
      is distinct from (old.family_name, old.external_reference, old.legal_frame, old.phase, old.separated_parents) then
    raise exception 'only who works on an open case changes it' using errcode = '42501';
  end if;
  return new;
end $$;
--> statement-breakpoint
revoke all on function app.guard_case_change() from public;
--> statement-breakpoint
-- Not for `last_activity_at` alone, which moves with what is written in the documents.
create trigger guard_case_change before update of id, team_id, family_name, external_reference, legal_frame, phase, separated_parents, opened_on,
  closed_on, close_reason, close_note, proposal, proposal_reason, proposal_note, proposed_by, created_by, created_at on case_file
  for each row execute function app.guard_case_change();
--> statement-breakpoint
-- Whose work something is stands with it, and nobody writes that of somebody else. A version of work that rested is its author's; so is a
-- stretch of work that is kept when the log is tidied: both are told by the log itself.
alter policy adds on tool_document with check (app.edits_case(case_id) and created_by = (select app.uid()));
--> statement-breakpoint
alter policy adds on document_update with check (app.edits_case(case_id) and staff_id = (select app.uid()));
--> statement-breakpoint
create function app.wrote(p_document uuid, p_from bigint, p_to bigint, p_staff uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from document_update u where u.document_id = p_document and u.seq between p_from and p_to and u.staff_id = p_staff)
$$;
--> statement-breakpoint
revoke all on function app.wrote(uuid, bigint, bigint, uuid) from public;
--> statement-breakpoint
grant execute on function app.wrote(uuid, bigint, bigint, uuid) to houvast_app, houvast_visit;
--> statement-breakpoint
alter policy adds on document_version with check (app.edits_case(case_id)
  and (staff_id = (select app.uid()) or app.wrote(document_id, seq, seq, staff_id)));
--> statement-breakpoint
alter policy takes_late on document_version with check (app.takes_late(case_id, document_id) and staff_id = (select app.uid()));
--> statement-breakpoint
-- A tablet that comes on after a colleague rested keeps the colleague's version first: as that colleague's.
alter policy visit_adds on document_version with check (app.edits_case(case_id) and app.visit_opens(document_id)
  and (staff_id = (select app.uid()) or app.wrote(document_id, seq, seq, staff_id)));
--> statement-breakpoint
alter policy adds on document_activity with check (app.edits_case(case_id) and app.wrote(document_id, from_seq, to_seq, staff_id));
--> statement-breakpoint
-- What a row belongs to stays: an assignment is ended and not handed to somebody else, a person does not move to another case.
revoke update on case_assignment, conflict_block, case_key, household, person, tool_document, document_snapshot, document_projection from houvast_app;
--> statement-breakpoint
revoke update on tool_document from houvast_visit;
--> statement-breakpoint
grant update (until) on case_assignment to houvast_app;
--> statement-breakpoint
grant update (lifted_at) on conflict_block to houvast_app;
--> statement-breakpoint
grant update (label, position, removed_at) on household to houvast_app;
--> statement-breakpoint
grant update (given_name, family_name, called, relation, language, birth_date, birth_year, external_reference, capacity, capacity_judged_by,
  capacity_judged_on, capacity_reason, contact_sealed, contact_risk, contact_risk_note, removed_at, revision) on person to houvast_app;
--> statement-breakpoint
grant update (head_seq, snapshot_seq, log_bytes, log_rows, summary, last_worked_at) on tool_document to houvast_app;
--> statement-breakpoint
grant update (head_seq, snapshot_seq, log_bytes, log_rows, summary, last_worked_at) on tool_document to houvast_visit;
--> statement-breakpoint
grant update (epoch, seq, data, at) on document_snapshot to houvast_app;
--> statement-breakpoint
grant update (seq, data, problems, at) on document_projection to houvast_app;
--> statement-breakpoint
-- Nothing of the app wraps a key anew or destroys one; that is the owner's, with the master key at hand.
drop policy rewraps on case_key;
--> statement-breakpoint
-- After a conflict of interest a case does not exist, also not in what one did there oneself.
alter policy my_own on usage_event using (staff_id = (select app.uid()) and case_id not in (select unnest(app.my_blocked_case_ids())));
