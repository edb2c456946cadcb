import { maySee, type Looking, type Thing } from '@/domain/consent/may-see'
import type { HousesContent } from '../content'
import { emptySetup } from '../empty-setup'
import { parts, warmup } from '../codes'
import { containerOfCell, hasWarmup, isFilled, saysSomething } from './cards'

/**
 * The houses as these people may see them: what the child allowed all of them, and nothing about who else may, what was discussed
 * beforehand, or what adults made of it. Every view for somebody outside goes through here; hiding on screen is no hiding.
 */
export function forAudience(content: HousesContent, looking: Looking): HousesContent {
  const sees = (thing: Thing) => maySee(content.permissions, looking, thing).shown
  const house = (container: string | null) => sees({ card: null, container })
  const open = content.containers.map((each) => (house(each.key) ? { ...each, skippedAt: null } : closed(each)))
  const { variant, language, freeName } = content.setup
  return {
    setup: { ...emptySetup(), variant, language, freeName },
    containers: open,
    cards: content.cards
      .filter(
        (card) => saysSomething(card) && card.kind !== 'muted' && sees({ card: card.id, container: card.container }),
      )
      .map((card) => ({ ...card, paraphrase: '', enteredBy: null, enteredByName: '' })),
    cells: content.cells
      .filter((cell) => isFilled(cell) && house(containerOfCell(cell)))
      .map((cell) => ({ ...cell, home: null })),
    ratings: house(null) ? content.ratings : [],
    homes: house(warmup) ? content.homes : [],
    living: house(warmup) ? content.living : [],
    pictures: content.pictures.filter(({ part }) => house(partOf(part))),
    drawings: content.drawings.filter(({ part }) => house(partOf(part))),
    next: house(null) ? content.next : [],
    informed: [],
    permissions: [],
    checks: [],
    feedback: [],
    taken: [],
    moments: [],
    drafts: [],
    bin: [],
  }
}

/** A part this version does not know is shown to who may see everything, and to nobody else. */
const partOf = (part: string) => parts.find((each) => each === part) ?? null

const closed = (each: HousesContent['containers'][number]) => ({
  ...each,
  label: '',
  color: null,
  touchedAt: null,
  skippedAt: null,
  battery: null,
  drawnBy: null,
})

/** Whether there is anything at all these people may see. */
export const hasSomethingFor = (content: HousesContent, looking: Looking): boolean => {
  const shown = forAudience(content, looking)
  return (
    hasWarmup(shown) ||
    shown.cards.length + shown.cells.length + shown.ratings.length + shown.pictures.length + shown.drawings.length > 0
  )
}
