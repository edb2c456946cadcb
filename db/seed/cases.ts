import { addDays, addMonths, format, subDays, subYears } from 'date-fns'
import type { CasePhase, PersonKind } from '../schema/case'
import type { FamilyMaterial, MaterialPerson } from './material'
import { seedId } from './ids'
import { phaseRows } from './phases'
import type { SeededStaff, SeededTeam } from './organisation'
import type { Row } from './rows'

export type SeededCase = {
  id: string
  organisationId: string
  family: FamilyMaterial
  team: SeededTeam
  consultant: SeededStaff
  coConsultant: SeededStaff | null
  openedOn: Date
  closedOn: Date | null
  phase: CasePhase
  /** Material key of a person -> id of the row. */
  people: Map<string, string>
}

export type CaseRows = Record<
  'case_file' | 'case_phase' | 'case_assignment' | 'household' | 'person' | 'person_household',
  Row[]
>

export const noCaseRows = (): CaseRows => ({
  case_file: [],
  case_phase: [],
  case_assignment: [],
  household: [],
  person: [],
  person_household: [],
})

const day = (date: Date) => format(date, 'yyyy-MM-dd')

const kin = /\b(oma|opa|bomma|bompa|tante|nonkel|zus|broer|meter|peter|neef|nicht)\b|^(stief|plus)/i

/** The material knows no `family`: who is kin among the network is told by what they are called. */
export const kindOf = (person: MaterialPerson): PersonKind =>
  person.kind === 'network' && kin.test(person.relation) ? 'family' : person.kind

/** The rows of one family's file. Birthdays fall some weeks before opening, so that the ages told in the family's sentences hold. */
export function addCaseRows(rows: CaseRows, file: SeededCase, birthOffset: number): void {
  const { family } = file
  rows.case_file.push({
    id: file.id,
    team_id: file.team.id,
    family_name: family.familyName,
    external_reference: `HV-${file.id.slice(0, 6).toUpperCase()}`,
    legal_frame: family.legalFrame,
    phase: file.phase,
    separated_parents: family.separatedParents,
    opened_on: day(file.openedOn),
    closed_on: file.closedOn ? day(file.closedOn) : null,
    close_reason: file.closedOn ? 'safe_enough' : null,
    created_by: file.consultant.id,
    created_at: file.openedOn.toISOString(),
    last_activity_at: (file.closedOn ?? addDays(file.openedOn, 1)).toISOString(),
    revision: 1,
  })
  rows.case_phase.push(...phaseRows(file))
  const assign = (person: SeededStaff, capacity: string) =>
    rows.case_assignment.push({
      id: seedId(file.id, 'assignment', person.id),
      case_id: file.id,
      staff_id: person.id,
      capacity,
      since: file.openedOn.toISOString(),
    })
  assign(file.consultant, 'consultant')
  if (file.coConsultant) assign(file.coConsultant, 'co_consultant')
  family.households.forEach((home, index) =>
    rows.household.push({
      id: seedId(file.id, 'home', home.key),
      case_id: file.id,
      label: home.label,
      position: index,
    }),
  )
  for (const person of family.people) addPerson(rows, file, person, birthOffset)
}

function addPerson(rows: CaseRows, file: SeededCase, person: MaterialPerson, birthOffset: number): void {
  const id = file.people.get(person.key) ?? seedId(file.id, 'person', person.key)
  const born =
    person.kind === 'child' && person.age !== undefined
      ? subDays(subYears(file.openedOn, person.age), 20 + birthOffset)
      : null
  rows.person.push({
    id,
    case_id: file.id,
    kind: kindOf(person),
    given_name: person.givenName,
    family_name: person.familyName ?? null,
    called: person.called && person.called !== person.givenName ? person.called : null,
    relation: person.relation,
    language: person.language,
    birth_date: born ? day(born) : null,
    external_reference: person.kind === 'child' ? `M-${id.slice(0, 6).toUpperCase()}` : null,
    capacity: 'presumed',
    contact_risk: person.contactRisk ?? false,
    created_at: file.openedOn.toISOString(),
    revision: 1,
  })
  const homes =
    person.kind === 'child' && file.family.separatedParents
      ? file.family.households.map((home) => home.key)
      : person.household
        ? [person.household]
        : []
  for (const home of homes)
    rows.person_household.push({
      id: seedId(id, home),
      case_id: file.id,
      person_id: id,
      household_id: seedId(file.id, 'home', home),
    })
}

/** When something told as "n months after opening" happened; never after closing, never after today. */
export function momentOf(file: SeededCase, months: number, today: Date): Date {
  const wanted = addDays(addMonths(file.openedOn, Math.floor(months)), Math.round((months % 1) * 30) + 2)
  const latest = file.closedOn ?? today
  return wanted > latest ? latest : wanted
}
