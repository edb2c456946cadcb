import { maySee } from '@/domain/consent/may-see'
import type { CasePerson } from '../../tool'
import type { HouseCard, HousesContent, Taken } from '../content'
import { personAudience } from './cautions'

/** Whether words may stand on the family's map, in its plan or in a story: every parent reads those, so every one of them must be allowed. */
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

/** What was taken to the map or another worksheet and may not stand there any more: the child took its permission back, or the words themselves. */
export const takenBack = (content: HousesContent, people: readonly CasePerson[]): Taken[] =>
  content.taken.filter(({ card }) => {
    const words = content.cards.find(({ id }) => id === card)
    return !(words && mayGoToMap(content, people, words))
  })
