import type { DocumentContext, PaperSheet } from '../../tool'
import type { HousesContent } from '../content'
import { audiencesOf } from './audiences'
import { forAudience, hasSomethingFor } from './for-audience'

/** Of the child alone: what it made and chose, and nothing adults noted around it. */
const bare = (content: HousesContent): HousesContent => ({
  ...forAudience({ ...content, permissions: [] }, { audiences: [], childPresent: false }),
  setup: { ...content.setup, intent: '', otherSettings: '', valuable: '', difficult: '', interpreterName: '' },
  // Its own names and colours: the cards are recognised by them.
  containers: content.containers,
})

const forChild = (content: HousesContent): HousesContent => ({
  ...bare(content),
  cards: content.cards.map((card) => ({ ...card, paraphrase: '', enteredBy: null, enteredByName: '' })),
  cells: content.cells,
  ratings: content.ratings,
  homes: content.homes,
  living: content.living,
  pictures: content.pictures,
  drawings: content.drawings,
})

/** What was told back: who looked, and what changed. What parents said stays between them and who noted it. */
const happened = (content: HousesContent): HousesContent | null => {
  const feedback = content.feedback
    .filter(({ kind, told, changed }) => kind === 'to_child' && `${told}${changed}`.trim() !== '')
    .map((each) => ({ ...each, expected: '', reaction: '' }))
  const moments = content.moments.filter(({ kind }) => kind === 'shown')
  return feedback.length + moments.length === 0 ? null : { ...bare(content), feedback, moments }
}

const next = (content: HousesContent): HousesContent | null => {
  const said = content.next.filter(({ words }) => words.trim() !== '')
  return said.length === 0 ? null : { ...bare(content), next: said }
}

/**
 * What can be printed: for the child its own houses and its two cards; for each other what the child lets that one see, as it looks
 * without the child there. A sheet that lies on a table is seen by whoever passes, so "only when I am there" is not printed.
 */
export function sheets(content: HousesContent, context: DocumentContext): PaperSheet<HousesContent>[] {
  const child = context.people.find(({ id }) => id === context.childId)?.name ?? null
  return [
    { id: 'child', kind: 'child', name: child, own: true, content: forChild(content) },
    { id: 'next', kind: 'next', name: child, own: true, content: next(content) },
    { id: 'happened', kind: 'happened', name: child, own: true, content: happened(content) },
    ...audiencesOf(context).map(({ id, name }) => {
      const looking = { audiences: [id], childPresent: false }
      return {
        id,
        kind: id.startsWith('role:') ? id.slice('role:'.length) : 'person',
        name,
        content: hasSomethingFor(content, looking) ? forAudience(content, looking) : null,
      }
    }),
  ]
}
