import { maySee } from '@/domain/consent/may-see'
import type { CasePerson } from '../../tool'
import type { HouseCard, HousesContent, Taken } from '../content'
import { personAudience } from './cautions'

/** Whether words may stand on the family's map: every parent reads it, so every one of them must be allowed. */
export const mayGoToMap = (
  content: HousesContent,
  people: readonly CasePerson[],
  { id, container }: Pick<HouseCard, 'id' | 'container'>,
): boolean =>
  maySee(
    content.permissions,
    {
      audiences: people.filter(({ kind }) => kind === 'parent').map((each) => personAudience(each.id)),
      childPresent: false,
    },
    { card: id, container },
  ).shown

/**
 * Whether words may stand in a plan or a story: those are also read by the people around the family. Every parent must be allowed, and of
 * the others nobody may be somebody the child said no about.
 */
export const mayGoFurther = (
  content: HousesContent,
  people: readonly CasePerson[],
  card: Pick<HouseCard, 'id' | 'container'>,
): boolean =>
  mayGoToMap(content, people, card) &&
  !people
    .filter(({ kind }) => kind === 'family' || kind === 'network')
    .some(({ id }) => {
      const looking = { audiences: [personAudience(id)], childPresent: false }
      const { shown, by } = maySee(content.permissions, looking, { card: card.id, container: card.container })
      return !shown && by === 'answer'
    })

/** What was taken to the map or another worksheet and may not stand there any more: the child took its permission back, or the words themselves. */
export const takenBack = (content: HousesContent, people: readonly CasePerson[]): Taken[] =>
  content.taken.filter(({ card, toKind }) => {
    const may = toKind === 'three_columns' ? mayGoToMap : mayGoFurther
    const words = content.cards.find(({ id }) => id === card)
    return !(words && may(content, people, words))
  })
