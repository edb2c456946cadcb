CREATE TABLE "breadth_cell" (
	"release_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"tool_kind" text NOT NULL,
	"consultants" integer NOT NULL,
	"cases" integer NOT NULL,
	"eligible" integer NOT NULL,
	"used" integer,
	"counted" integer,
	"band_groups" integer[],
	"band_cells" integer[],
	"other_band_cells" integer[],
	"moving" text,
	"reason_groups" integer[],
	"reason_cells" integer[],
	CONSTRAINT "breadth_cell_release_id_place_id_tool_kind_pk" PRIMARY KEY("release_id","place_id","tool_kind"),
	CONSTRAINT "breadth_cell_place" CHECK ("breadth_cell"."consultants" >= 5 and "breadth_cell"."cases" >= 25 and "breadth_cell"."eligible" >= "breadth_cell"."cases"),
	CONSTRAINT "breadth_cell_used" CHECK ("breadth_cell"."used" >= 5 and "breadth_cell"."eligible" - "breadth_cell"."used" >= 5),
	CONSTRAINT "breadth_cell_counted" CHECK ("breadth_cell"."counted" >= 5 and "breadth_cell"."counted" <= "breadth_cell"."consultants"),
	CONSTRAINT "breadth_cell_bands" CHECK (5 <= all ("breadth_cell"."band_cells") and 5 <= all ("breadth_cell"."other_band_cells")),
	CONSTRAINT "breadth_cell_reasons" CHECK (5 <= all ("breadth_cell"."reason_cells"))
);
--> statement-breakpoint
CREATE TABLE "breadth_release" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"unit" text NOT NULL,
	"until" text NOT NULL,
	"rules" text NOT NULL,
	"made_on" date NOT NULL
);
--> statement-breakpoint
ALTER TABLE "breadth_cell" ADD CONSTRAINT "breadth_cell_release_id_breadth_release_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."breadth_release"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "breadth_release" ADD CONSTRAINT "breadth_release_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "breadth_release_one" ON "breadth_release" USING btree ("organisation_id","unit","until","rules");
--> statement-breakpoint
-- Which bit of a rollup a moment belongs to: the month on a clock in Flanders, counted from January 2020.
create function app.month_number(p_at timestamptz) returns integer
language sql immutable parallel safe set search_path = pg_catalog as $$
  select greatest(0, least(239, (extract(year from p_at at time zone 'Europe/Brussels')::integer - 2020) * 12
                                + extract(month from p_at at time zone 'Europe/Brussels')::integer - 1))
$$;
--> statement-breakpoint
create or replace function app.roll_up_usage() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  if new.substantive then
    insert into usage_rollup as r (case_id, child_id, tool_kind, months, events)
    values (new.case_id, coalesce(new.child_id, '00000000-0000-0000-0000-000000000000'), new.tool_kind,
            set_bit(0::bit(240), app.month_number(new.at), 1), 1)
    on conflict (case_id, tool_kind, child_id) do update set months = r.months | excluded.months, events = r.events + 1;
  end if;
  return null;
end $$;
--> statement-breakpoint
-- The rollup as the log tells it, reckoned anew. For verifying, and for filling it after a bulk load.
create function app.usage_rollup_from_log()
returns table (case_id uuid, child_id uuid, tool_kind text, months bit(240), events integer)
language sql stable security definer set search_path = pg_catalog, public as $$
  select e.case_id, coalesce(e.child_id, '00000000-0000-0000-0000-000000000000'), e.tool_kind,
         bit_or(set_bit(0::bit(240), app.month_number(e.at), 1)), count(*)::integer
  from usage_event e where e.substantive group by 1, 2, 3
$$;
--> statement-breakpoint
-- In how many rows rollup and log disagree. Anything but 0 is a fault (runbook: rebuild).
create function app.usage_rollup_differences() returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) from usage_rollup r
  full join app.usage_rollup_from_log() l on l.case_id = r.case_id and l.child_id = r.child_id and l.tool_kind = r.tool_kind
  where r.months is distinct from l.months or r.events is distinct from l.events
$$;
--> statement-breakpoint
create function app.rebuild_usage_rollup() returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  lock table usage_event in share mode;
  delete from usage_rollup;
  insert into usage_rollup (case_id, child_id, tool_kind, months, events) select l.case_id, l.child_id, l.tool_kind, l.months, l.events from app.usage_rollup_from_log() l;
end $$;
--> statement-breakpoint
-- The organisation, its regions and its teams; who belongs to what. No names.
create function app.measured_places(p_organisation uuid) returns table (id uuid, parent uuid)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, p.parent from (
    select o.id, null::uuid as parent, 1 as depth from organisation o where o.id = p_organisation
    union all select r.id, r.organisation_id, 2 from region r where r.organisation_id = p_organisation
    union all select t.id, t.region_id, 3 from team t join region r on r.id = t.region_id where r.organisation_id = p_organisation
  ) p order by p.depth, p.id
$$;
--> statement-breakpoint
-- The cases of the twelve months that end with p_until ("2026-10"), in no order and without any id: when opened, until which day
-- looked at, children by birth, danger statement, tools used and reasons not to. The holder is whoever is consultant at the end
-- of the period, as a number that differs at each call; null when the holder belongs to another team. For houvast_stats alone,
-- which sees nothing else; the app reads app.breadth(). p_source 'log' reckons from every event instead of the rollup.
create function app.measured_cases(p_organisation uuid, p_until text, p_source text default 'rollup')
returns table (team_id uuid, consultant integer, opened_on date, counted_on date, births text[], danger boolean, uses text[], reasons text[])
language sql stable security definer set search_path = pg_catalog, public set jit = off as $$
  with period as materialized (
    select (first - interval '11 months')::date as first_day, (first + interval '1 month' - interval '1 day')::date as last_day,
           (first - interval '11 months') at time zone 'Europe/Brussels' as begins, (first + interval '1 month') at time zone 'Europe/Brussels' as ends,
           (~0::bit(240) >> greatest(0, m - 11)) & ~(~0::bit(240) >> (m + 1)) as mask
    from (select to_date(p_until, 'YYYY-MM')::timestamp as first,
                 (left(p_until, 4)::integer - 2020) * 12 + right(p_until, 2)::integer - 1 as m) given
  ),
  salt as materialized (select hashtextextended(gen_random_uuid()::text, 0) as grain),
  cases as materialized (
    select c.id, c.team_id, c.opened_on, least(c.closed_on, p.last_day) as counted_on
    from period p, case_file c join team t on t.id = c.team_id join region r on r.id = t.region_id
    where r.organisation_id = p_organisation and c.opened_on <= p.last_day and (c.closed_on is null or c.closed_on >= p.first_day)
  ),
  holders as (
    select distinct on (a.case_id) a.case_id, a.staff_id
    from period p, case_assignment a
    where a.capacity = 'consultant' and a.since < p.ends
    order by a.case_id, (a.until is null or a.until >= p.ends) desc, a.since desc, a.id
  ),
  children as (
    select n.case_id, array_agg(n.id order by n.id) as ids, array_agg(coalesce(n.birth_date::text, n.birth_year::text, '') order by n.id) as births
    from period p, person n
    where n.kind = 'child' and (n.removed_at is null or n.removed_at >= p.ends)
    group by n.case_id
  ),
  used as (
    select u.case_id, u.tool_kind, u.child_id from period p, usage_rollup u
    where p_source = 'rollup' and (u.months & p.mask) <> 0::bit(240)
    union
    select e.case_id, e.tool_kind, coalesce(e.child_id, '00000000-0000-0000-0000-000000000000') from period p, usage_event e
    where p_source = 'log' and e.substantive and e.at >= p.begins and e.at < p.ends
  ),
  use_of_case as (
    select u.case_id, array_agg(u.tool_kind || ':' || coalesce(array_position(k.ids, u.child_id), 0)) as uses
    from used u left join children k on k.case_id = u.case_id group by u.case_id
  ),
  said as (
    select latest.case_id, array_agg(latest.tool_kind || ':' || latest.reason) as reasons from (
      select distinct on (n.case_id, n.tool_kind) n.case_id, n.tool_kind, n.reason
      from period p, tool_not_used n
      where n.at >= p.begins and n.at < p.ends and (n.withdrawn_at is null or n.withdrawn_at >= p.ends)
      order by n.case_id, n.tool_kind, n.at desc, n.id
    ) latest group by latest.case_id
  ),
  in_danger as (
    select d.case_id from tool_document d
    where d.deleted_at is null and jsonb_typeof(d.summary -> 'activeDangerStatements') = 'number' and (d.summary ->> 'activeDangerStatements')::numeric > 0
    group by d.case_id
  )
  select c.team_id,
         case when h.team_id = c.team_id then dense_rank() over (order by hashtextextended(a.staff_id::text, s.grain), a.staff_id)::integer end,
         c.opened_on, c.counted_on, coalesce(k.births, '{}'), d.case_id is not null, coalesce(u.uses, '{}'), coalesce(n.reasons, '{}')
  from cases c
  cross join salt s
  left join holders a on a.case_id = c.id
  left join staff h on h.id = a.staff_id
  left join children k on k.case_id = c.id
  left join use_of_case u on u.case_id = c.id
  left join said n on n.case_id = c.id
  left join in_danger d on d.case_id = c.id
  order by hashtextextended(c.id::text, s.grain)
$$;
--> statement-breakpoint
-- Keeps what may be told. The table's own checks refuse a cell that is too small, whoever asks.
create function app.release_breadth(p_organisation uuid, p_unit text, p_until text, p_rules text, p_cells jsonb) returns void
language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  v_release uuid;
begin
  insert into breadth_release as r (organisation_id, unit, until, rules, made_on)
  values (p_organisation, p_unit, p_until, p_rules, (now() at time zone 'Europe/Brussels')::date)
  on conflict (organisation_id, unit, until, rules) do update set made_on = excluded.made_on
  returning id into v_release;
  delete from breadth_cell where release_id = v_release;
  insert into breadth_cell select (jsonb_populate_record(null::breadth_cell, cell || jsonb_build_object('release_id', v_release))).* from jsonb_array_elements(p_cells) cell;
end $$;
--> statement-breakpoint
-- The places whose figures the person of this session may see: staff the organisation, their region and their team; regional
-- staff also the teams of their region; researchers the organisation and every region; administrators nothing.
create function app.measurable() returns table (kind text, id uuid, name text)
language sql stable security definer set search_path = pg_catalog, public as $$
  with me as (
    select u.role, u.organisation_id, u.team_id, coalesce(u.region_id, t.region_id) as region_id
    from staff u left join team t on t.id = u.team_id
    where u.id = app.uid() and u.role in ('consultant', 'team_lead', 'regional_staff', 'researcher')
  )
  select 'organisation', o.id, o.name from organisation o join me on me.organisation_id = o.id
  union all
  select 'region', r.id, r.name from region r join me on me.organisation_id = r.organisation_id
  where r.id = me.region_id or me.role = 'researcher'
  union all
  select 'team', t.id, t.name from team t join me on t.id = me.team_id or (me.role = 'regional_staff' and t.region_id = me.region_id)
$$;
--> statement-breakpoint
-- The day the figures of my organisation were last reckoned, or null.
create function app.breadth_made_on(p_unit text, p_until text, p_rules text) returns date
language sql stable security definer set search_path = pg_catalog, public as $$
  select r.made_on from breadth_release r
  where r.organisation_id = app.my_organisation() and app.my_role() <> 'administrator' and r.unit = p_unit and r.until = p_until and r.rules = p_rules
$$;
--> statement-breakpoint
-- What may be told of one place. Nothing for a place that is not this person's to see, and no row for a tool with too few.
create function app.breadth(p_place uuid, p_unit text, p_until text, p_rules text)
returns table (tool_kind text, eligible integer, used integer, counted integer, band_groups integer[], band_cells integer[],
               other_band_cells integer[], moving text, reason_groups integer[], reason_cells integer[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.tool_kind, c.eligible, c.used, c.counted, c.band_groups, c.band_cells, c.other_band_cells, c.moving, c.reason_groups, c.reason_cells
  from breadth_release r join breadth_cell c on c.release_id = r.id
  where r.organisation_id = app.my_organisation() and r.unit = p_unit and r.until = p_until and r.rules = p_rules
    and c.place_id = p_place and exists (select from app.measurable() m where m.id = p_place)
$$;
--> statement-breakpoint
alter table breadth_release enable row level security;
--> statement-breakpoint
alter table breadth_release force row level security;
--> statement-breakpoint
create policy owner_everything on breadth_release to current_user using (true) with check (true);
--> statement-breakpoint
alter table breadth_cell enable row level security;
--> statement-breakpoint
alter table breadth_cell force row level security;
--> statement-breakpoint
create policy owner_everything on breadth_cell to current_user using (true) with check (true);
--> statement-breakpoint
revoke all on function app.month_number(timestamptz), app.usage_rollup_from_log(), app.usage_rollup_differences(), app.rebuild_usage_rollup(),
  app.measured_places(uuid), app.measured_cases(uuid, text, text), app.release_breadth(uuid, text, text, text, jsonb), app.measurable(),
  app.breadth_made_on(text, text, text), app.breadth(uuid, text, text, text) from public;
--> statement-breakpoint
grant execute on function app.measured_places(uuid), app.measured_cases(uuid, text, text), app.release_breadth(uuid, text, text, text, jsonb),
  app.usage_rollup_differences() to houvast_stats;
--> statement-breakpoint
grant execute on function app.measurable(), app.breadth_made_on(text, text, text), app.breadth(uuid, text, text, text) to houvast_app;
