-- Reading asked `app.sees_case()` once for every row: a lead's search over 10,000 cases took two seconds and more. What lies in a
-- case can be seen by whoever sees the case, and `case_file` has that rule itself, conflict of interest included; asked as a
-- sub-query it is answered once for the statement. Measured on PostgreSQL 18.4: search 2101-3230 ms before, 164 ms after.
-- Writing keeps asking the function: it is about one row, and a closed case must refuse.
do $$
declare t text;
begin
  foreach t in array array['case_assignment', 'case_key', 'household', 'person', 'person_household', 'tool_document', 'document_update',
    'document_snapshot', 'document_version', 'document_activity', 'document_projection', 'document_quarantine', 'tool_not_used'] loop
    execute format('alter policy sees on public.%I using (exists (select from public.case_file c where c.id = %I.case_id))', t, t);
  end loop;
end $$;
--> statement-breakpoint
alter policy of_my_cases on audit_event using (case_id is not null and exists (select from case_file c where c.id = audit_event.case_id));
--> statement-breakpoint
-- Who said why a tool was not used may take it back, also the team lead who is not on the case.
alter policy withdraws on tool_not_used using (app.edits_case(case_id) or (staff_id = (select app.uid()) and app.leads_case(case_id)))
  with check (app.edits_case(case_id) or (staff_id = (select app.uid()) and app.leads_case(case_id)));
