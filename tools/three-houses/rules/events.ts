import type { ContributorRole, UsageDraft, UsageType } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { shownDrafts } from '../../moments'
import { roleOf, type Voice } from '../../voice'
import type { HousePermission, HousesContent } from '../content'
import { containerOfCell, containerOfPart, drawnHouses, isFilled, order, saysSomething, touched } from './cards'

type Rest = Omit<UsageDraft, 'id' | 'type'>
type Make = (type: UsageType, parts: string[], rest: Rest) => UsageDraft

const child: Voice = { kind: 'child', person: null }
const by = (voice: Voice) => ({
  contributorRole: roleOf(voice),
  ...(voice.kind === 'child' && voice.person !== null && { childId: voice.person }),
})

/** Those of `after` that were not there before, by id. */
function fresh<Item extends { id: string }>(before: readonly Item[], after: readonly Item[]): Item[] {
  const known = new Set(before.map(({ id }) => id))
  return after.filter(({ id }) => !known.has(id))
}

/**
 * The acts that made `after` out of `before` (practice guide 7.3): counts and codes, never a word. Letting a house be and stopping
 * are choices of the child. The child's document and the one beside it come here each by itself. Acts that are no content (a question shown, stop pressed) do not come through here.
 */
export function events(before: HousesContent, after: HousesContent, documentId: string): UsageDraft[] {
  const make: Make = (type, parts, rest) => ({ id: eventId(documentId, type, ...parts), type, ...rest })
  return [
    ...courseOf(before, after, make),
    ...cardEvents(before, after, make),
    ...handEvents(before, after, make),
    ...consentEvents(before, after, make),
    ...sharingEvents(before, after, make),
    ...shownDrafts(before.moments, after.moments, documentId),
  ]
}

/** Begun, gone on with another day, let be, done for now. */
function courseOf(before: HousesContent, after: HousesContent, make: Make): UsageDraft[] {
  const { setup } = after
  const began = ({ setup: { startedAt, variant } }: HousesContent) => startedAt !== null && variant !== null
  const started = began(after) && !began(before)
  const finished = setup.finishedAt !== null && setup.finishedAt !== before.setup.finishedAt
  const skipped = after.containers.filter(
    ({ key, skippedAt }) =>
      skippedAt !== null && before.containers.every((was) => was.key !== key || was.skippedAt === null),
  )
  return [
    ...(started
      ? [
          make('tool.started', [], {
            at: setup.startedAt,
            payload: {
              variant: setup.variant ?? 'houses',
              built_on: setup.builtOn !== null,
              ...(setup.language && { language: setup.language }),
            },
          }),
        ]
      : []),
    ...resumed(before, after).map(({ id, at }) => make('tool.resumed', [id], { at })),
    ...skipped.map(({ key, skippedAt }) =>
      make('prompt.skipped', ['house', key], { at: skippedAt, contributorRole: 'child', payload: { container: key } }),
    ),
    ...(finished && setup.finishedAt !== null
      ? [make('tool.finished', [setup.finishedAt], { at: setup.finishedAt, payload: courseFlags(after) })]
      : []),
  ]
}

/** Sitting together again on a later day. */
function resumed(before: HousesContent, after: HousesContent) {
  const sat = after.moments.filter(({ kind }) => kind === 'together')
  const first = sat.reduce<string | null>((least, { at }) => (least !== null && least < at ? least : at), null)
  return fresh(before.moments, sat).filter(({ at }) => at !== first)
}

/** How it went, in codes: which houses, in which order, who ended it, who was there. */
function courseFlags(content: HousesContent): Record<string, string | number | boolean> {
  const { setup } = content
  const went = order(content)
  const there = new Set(
    content.moments.filter(({ kind }) => kind === 'together').flatMap(({ people }) => people.map(roleOf)),
  )
  return {
    ...(setup.variant && { variant: setup.variant }),
    ...(setup.firstContainer && { first: setup.firstContainer }),
    ...(went.length > 0 && { order: went.join('.') }),
    houses: touched(content).length,
    drawings: drawnHouses(content).length,
    ...(setup.endedBy && { ended_by: setup.endedBy }),
    ...(there.size > 0 && { with: [...there].sort().join('.') }),
  }
}

function cardEvents(before: HousesContent, after: HousesContent, make: Make): UsageDraft[] {
  const old = new Map([...before.cards, ...before.bin].map((card) => [card.id, card]))
  return after.cards.flatMap((card) => {
    const was = old.get(card.id)
    const { container, kind, confirmedAt } = card
    const added = saysSomething(card) && !(was && saysSomething(was))
    const confirmed = confirmedAt !== null && (was?.confirmedAt ?? null) === null
    return [
      ...(added
        ? [
            make('item.added', [card.id], {
              at: card.enteredAt,
              ...by(card.voice),
              payload: { kind, ...(container && { container }) },
            }),
          ]
        : []),
      ...(confirmed ? [make('item.confirmed_by_child', [card.id], { at: confirmedAt, ...by(child) })] : []),
    ]
  })
}

/** What was made by hand: drawings, parts of the week, places on a line, photos of paper. */
function handEvents(before: HousesContent, after: HousesContent, make: Make): UsageDraft[] {
  const drawnBefore = new Set(drawnHouses(before).map(({ part }) => part))
  const filledBefore = new Set(before.cells.filter(isFilled).map(({ id }) => id))
  const ratedBefore = new Set(before.ratings.filter(({ value }) => value !== null).map(({ id }) => id))
  const newlyDrawn = drawnHouses(after).filter(({ part }) => !drawnBefore.has(part))
  const paper = fresh(before.pictures, after.pictures).filter(({ kind }) => kind === 'paper')
  return [
    ...newlyDrawn.map(({ part }) => {
      const house = after.containers.find(({ key }) => key === part)
      return make('item.added', ['drawing', part], {
        at: house?.touchedAt ?? null,
        ...by(house?.drawnBy ?? child),
        payload: { kind: 'drawing', container: containerOfPart(part) ?? 'around' },
      })
    }),
    ...after.cells
      .filter((cell) => isFilled(cell) && !filledBefore.has(cell.id))
      .map((cell) => {
        const container = containerOfCell(cell)
        return make('item.added', [cell.id], {
          at: null,
          ...by(child),
          payload: { kind: 'week', ...(container && { container }) },
        })
      }),
    ...after.ratings
      .filter(({ id, value }) => value !== null && !ratedBefore.has(id))
      .map(({ id, at, rater, shown }) =>
        make('scale.rated', [id], { at, ...by(rater), payload: { scale: 'safe_home', shown } }),
      ),
    ...[...freshlyRight(before.cells, after.cells), ...freshlyRight(before.ratings, after.ratings)].map(
      ({ id, confirmedAt }) => make('item.confirmed_by_child', [id], { at: confirmedAt, ...by(child) }),
    ),
    ...paper.map(({ id, part }) =>
      make('tool.paper_attached', [id], { at: null, payload: { container: containerOfPart(part) ?? 'around' } }),
    ),
  ]
}

/** Words beside the week or the path the child said yes to since. */
function freshlyRight<Item extends { id: string; confirmedAt: string | null }>(
  before: readonly Item[],
  after: readonly Item[],
): Item[] {
  const known = new Set(before.flatMap(({ id, confirmedAt }) => (confirmedAt === null ? [] : [id])))
  return after.filter(({ id, confirmedAt }) => confirmedAt !== null && !known.has(id))
}

const rolesOf: Record<string, ContributorRole> = {
  court: 'professional',
  school: 'professional',
  handover: 'professional',
  network: 'network',
}
const audienceRole = ({ audience, audienceKind }: HousePermission): ContributorRole =>
  rolesOf[audience.replace('role:', '')] ?? roleOf({ kind: audienceKind ?? 'other', person: null })

/** Knowing beforehand, asking, answering, taking back: each answer counts as itself, a no as much as a yes. */
function consentEvents(before: HousesContent, after: HousesContent, make: Make): UsageDraft[] {
  const old = new Map(before.permissions.map((each) => [each.id, each]))
  const told = new Map(before.informed.map(({ id, status }) => [id, status]))
  return [
    ...after.informed
      .filter(({ id, status }) => told.get(id) !== status)
      .map(({ id, status, at, reason }) =>
        make('parent.informed', [id, status], {
          at,
          audienceRole: 'parent',
          payload: { status, reason: reason.trim() !== '' },
        }),
      ),
    ...fresh(before.permissions, after.permissions).map((each) => {
      const [scope, container] = each.scope.split(':')
      return make('consent.answered', [each.id], {
        at: each.at,
        ...by(child),
        audienceRole: audienceRole(each),
        payload: {
          answer: each.answer,
          scope: scope === 'card' || scope === 'container' ? scope : 'all',
          ...(scope === 'container' && { container: containerOfPart(container ?? '') ?? 'around' }),
        },
      })
    }),
    ...after.permissions
      .filter(({ id, withdrawnAt }) => withdrawnAt !== null && (old.get(id)?.withdrawnAt ?? null) === null)
      .map((each) =>
        make('consent.withdrawn', [each.id], { at: each.withdrawnAt, ...by(child), audienceRole: audienceRole(each) }),
      ),
  ]
}

/** Told back to the child, and words taken along. Showing to parents is a moment, counted with the moments. */
function sharingEvents(before: HousesContent, after: HousesContent, make: Make): UsageDraft[] {
  return [
    ...fresh(before.feedback, after.feedback)
      .filter(({ kind }) => kind === 'to_child')
      .map(({ id, at, how }) =>
        make('feedback.to_child', [id], { at, audienceRole: 'child', payload: { how: how ?? 'unsaid' } }),
      ),
    ...fresh(before.taken, after.taken).map(({ id, card, toKind, toDocument, toItem, at }) => {
      const voice = after.cards.find((each) => each.id === card)?.voice ?? child
      const known = /^[a-z_]{1,40}$/.test(toKind) ? toKind : 'other'
      return {
        ...make('quote.linked', [id], { at, ...by(voice), payload: { to: known } }),
        // The document it was taken to says the same act: one id for both, so it counts once, whichever arrives first.
        ...(toItem !== '' && { id: eventId(toDocument, 'quote.linked', toItem, card) }),
      }
    }),
  ]
}
