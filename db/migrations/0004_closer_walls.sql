-- The key of a case is laid beside it at opening; not by who may no longer know of it, and not on a case that was closed since.
create or replace function app.opens_case(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from case_file c where c.id = p_case and c.created_by = app.uid() and c.closed_on is null)
    and app.capacity_in(p_case) <> 'blocked'
    and not exists (select from case_key k where k.case_id = p_case)
$$;
--> statement-breakpoint
-- A person belongs to a team and a region of their own organisation. `region` and `team` have that rule for who reads them.
alter policy administrator_adds on staff
  with check (organisation_id = (select app.my_organisation()) and (select app.my_role()) = 'administrator'
    and (region_id is null or exists (select from region r where r.id = region_id))
    and (team_id is null or exists (select from team t where t.id = team_id)));
--> statement-breakpoint
alter policy administrator_changes on staff
  with check (organisation_id = (select app.my_organisation())
    and (region_id is null or exists (select from region r where r.id = region_id))
    and (team_id is null or exists (select from team t where t.id = team_id)));
