import { parseJSON } from 'date-fns'
import type { Answer, Permission } from './permission'

/** Something that can be shown: a card, a drawing, a house. `container` is null for what belongs to no house. */
export type Thing = { card: string | null; container: string | null }

/** Who would look. Several people at once: each of them must be allowed. */
export type Looking = { audiences: readonly string[]; childPresent: boolean }

export type Decision = {
  shown: boolean
  /** Why: the child's answer, an override that was told to the child, or nobody asked. */
  by: 'answer' | 'override' | 'nothing'
  /** The row that decides, for who may see how it came about. */
  permission: string | null
}

/** Wider first. */
const scopesOf = ({ card, container }: Thing): string[] => [
  'all',
  ...(container === null ? [] : [`container:${container}`]),
  ...(card === null ? [] : [`card:${card}`]),
]

/** Of equal age and equally specific, what protects most counts. */
const caution: readonly Answer[] = ['yes', 'only_if_present', 'only_part', 'not_yet', 'no']

const dayLength = 'yyyy-mm-dd'.length

/** A moment, or a day, which counts from its beginning in UTC: the same on each machine. */
const time = (iso: string | null): number => {
  const at = iso === null ? NaN : parseJSON(iso.length === dayLength ? `${iso}T00:00:00Z` : iso).getTime()
  return Number.isNaN(at) ? -Infinity : at
}

/** A withdrawal is a no, from the moment it was withdrawn. One of which the moment cannot be read is as new as can be. */
const isWithdrawn = ({ withdrawnAt }: Permission) => withdrawnAt !== null
const answerOf = (permission: Permission): Answer => (isWithdrawn(permission) ? 'no' : permission.answer)
const withdrawal = ({ withdrawnAt }: Permission) => {
  const at = time(withdrawnAt)
  return at === -Infinity ? Infinity : at
}
const since = (permission: Permission): number =>
  isWithdrawn(permission) ? withdrawal(permission) : time(permission.at)

/** Sharing without a yes counts only reasoned, decided with somebody, and from the day on which the child was told. */
export const isValidOverride = ({ override }: Pick<Permission, 'override'>): boolean =>
  override !== null &&
  [override.reason, override.text, override.decidedWith].every((said) => said.trim() !== '') &&
  time(override.toldAt) > -Infinity

/**
 * An override is about the answer it was noted on. Any later answer that is not a yes ends it, and so does taking that answer back after
 * the child was told: what a child says again is heard again, and nothing is shown until somebody decides anew.
 */
const saidAgain = (permissions: readonly Permission[], noted: Permission, scopes: readonly string[]): boolean => {
  const told = time(noted.override?.toldAt ?? null)
  if (isWithdrawn(noted) && told > -Infinity && withdrawal(noted) > told) return true
  return permissions.some(
    (each) =>
      each.audience === noted.audience &&
      scopes.includes(each.scope) &&
      answerOf(each) !== 'yes' &&
      since(each) > since(noted),
  )
}

/** Whether the child answered again after this override, about just as much or about everything: then it counts no more. */
export const isOverruled = (permissions: readonly Permission[], noted: Permission): boolean =>
  saidAgain(permissions, noted, ['all', noted.scope])

function latest(permissions: readonly Permission[]): Permission | null {
  return permissions.reduce<Permission | null>((found, each) => {
    if (found === null || since(each) > since(found)) return each
    if (since(each) < since(found)) return found
    return caution.indexOf(answerOf(each)) > caution.indexOf(answerOf(found)) ? each : found
  }, null)
}

/**
 * The answer that counts for a thing and one audience: the latest of the most specific scope. What a child says later about something
 * wider, and that shows less, takes the narrower along, a withdrawal too: who says no to the whole house does not have to name each card.
 */
export function answerFor(permissions: readonly Permission[], audience: string, thing: Thing): Permission | null {
  const scopes = scopesOf(thing)
  const about = permissions.filter((each) => each.audience === audience && scopes.includes(each.scope))
  const narrowest = scopes.findLast((scope) => about.some((each) => each.scope === scope))
  const counting = latest(about.filter(({ scope }) => scope === narrowest))
  if (counting === null) return null
  const takenBack = latest(about.filter((each) => isWithdrawn(each) && withdrawal(each) >= since(counting)))
  return takenBack ?? latest(about.filter((each) => showsLessLater(each, counting))) ?? counting
}

/** "Only this part" of a house is no answer about one part of it. */
const showsLessLater = (each: Permission, counting: Permission): boolean =>
  each.answer !== 'only_part' &&
  since(each) > since(counting) &&
  caution.indexOf(answerOf(each)) > caution.indexOf(answerOf(counting))

function decideFor(
  permissions: readonly Permission[],
  audience: string,
  childPresent: boolean,
  thing: Thing,
): Decision {
  const scopes = scopesOf(thing)
  const counting = answerFor(permissions, audience, thing)
  const answer = counting === null ? null : answerOf(counting)
  // "Only this part" shows nothing by itself: the parts have an answer of their own.
  if (answer === 'yes' || (answer === 'only_if_present' && childPresent))
    return { shown: true, by: 'answer', permission: counting?.id ?? null }
  const override = permissions.find(
    (each) =>
      each.audience === audience &&
      scopes.includes(each.scope) &&
      isValidOverride(each) &&
      !saidAgain(permissions, each, scopes),
  )
  if (override) return { shown: true, by: 'override', permission: override.id }
  return { shown: false, by: counting === null ? 'nothing' : 'answer', permission: counting?.id ?? null }
}

/** May these people see this? The default is no, and one of them who may not is enough. Nobody looking is nobody allowed. */
export function maySee(permissions: readonly Permission[], looking: Looking, thing: Thing): Decision {
  const decisions = looking.audiences.map((each) => decideFor(permissions, each, looking.childPresent, thing))
  const refused = decisions.find(({ shown }) => !shown)
  return refused ?? decisions.find(({ by }) => by === 'override') ?? decisions[0] ?? nobody
}

const nobody: Decision = { shown: false, by: 'nothing', permission: null }
