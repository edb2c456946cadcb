import type { UsageDraft, UsageType } from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { linkDrafts } from '../../links'
import { finishedDrafts, shownDrafts } from '../../moments'
import { roleOf, type Voice } from '../../voice'
import type { Finding, Knows, NetworkContent } from '../content'
import { child } from './summary'

type Make = (type: UsageType, parts: string[], rest: Omit<UsageDraft, 'id' | 'type'>) => UsageDraft

const by = (voice: Voice) => ({
  contributorRole: roleOf(voice),
  ...(voice.kind === 'child' && voice.person !== null && { childId: voice.person }),
})

/** Those of `after` that were not there before, by what makes them one. */
function fresh<Item>(before: readonly Item[], after: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const known = new Set(before.map(keyOf))
  return after.filter((item) => {
    const key = keyOf(item)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
}

const idOf = ({ id }: { id: string }) => id

/**
 * The acts that made `after` out of `before` (practice guide 7.3): counts and codes, never a word. What lies in the document and what lies
 * beside it come here each by itself, so every act is told by one of the two.
 */
export function events(before: NetworkContent, after: NetworkContent, documentId: string): UsageDraft[] {
  const make: Make = (type, parts, rest) => ({ id: eventId(documentId, type, ...parts), type, ...rest })
  return [
    ...peopleEvents(before, after, make),
    ...childEvents(before, after, make),
    ...besideEvents(before, after, make),
    ...shownDrafts(before.moments, after.moments, documentId),
    ...linkDrafts(before.links, after.links, documentId),
    ...finishedDrafts(before.moments, after.moments, documentId),
  ]
}

/** Naming somebody counts once, for who named them; placing somebody once for each who places, wherever it ends up. */
function peopleEvents(before: NetworkContent, after: NetworkContent, make: Make): UsageDraft[] {
  const all = ({ members, bin }: NetworkContent) => [...members, ...bin]
  return [
    ...fresh(all(before), after.members, idOf).map(({ id, addedBy, addedAt, kind }) =>
      make('network.person_added', [id], { at: addedAt, ...by(addedBy), payload: { kind: kind ?? 'unknown' } }),
    ),
    ...fresh(before.placings, after.placings, idOf).map(({ id, by: voice, at, ring }) =>
      make('item.added', ['ring', id], { at, ...by(voice), payload: { kind: 'ring', ring } }),
    ),
  ]
}

/** On a child's own sheet: who it places is placed by the child, whoever made their name ready. */
function childEvents(before: NetworkContent, after: NetworkContent, make: Make): UsageDraft[] {
  const placed = ({ mine }: NetworkContent) => mine.filter(({ ring }) => ring !== null)
  return fresh(placed(before), placed(after), idOf).map(({ id, placedAt, ring, own }) =>
    make('network.person_added', ['mine', id], {
      at: placedAt,
      ...by(child),
      payload: { kind: own ? 'own' : 'ready', ring: ring ?? 0 },
    }),
  )
}

/** Somebody outside the household who was told, with the day it was: that they know it already is no telling of ours. */
const wasTold = ({ level, toldOn, kind }: Knows) =>
  level !== 'nothing' && toldOn !== null && (kind === 'family' || kind === 'network')

const answered = ({ words }: Finding) => words.trim() !== ''

function besideEvents(before: NetworkContent, after: NetworkContent, make: Make): UsageDraft[] {
  const told = ({ knows }: NetworkContent) => knows.filter(wasTold)
  const said = ({ consents }: NetworkContent) => consents.filter(({ answer }) => answer !== 'not_yet')
  return [
    ...fresh(told(before), told(after), ({ who }) => who).map(({ who, kind, toldBy }) =>
      make('network.person_informed', [who], {
        at: null,
        audienceRole: roleOf({ kind, person: null }),
        ...(toldBy && { payload: { told_by: roleOf(toldBy) } }),
      }),
    ),
    ...fresh(said(before), said(after), idOf).map(({ id, by: voice, at, answer }) =>
      make('consent.answered', [id], { at, ...by(voice), payload: { answer } }),
    ),
    ...fresh(before.findings.filter(answered), after.findings.filter(answered), idOf).map(({ id, voice, at, path }) =>
      make('item.added', ['finding', id], { at, ...by(voice), payload: { kind: 'finding', path } }),
    ),
  ]
}
