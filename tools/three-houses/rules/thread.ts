import { maySee } from '@/domain/consent/may-see'
import type { ThreadItem, Threads, WordsPermission } from '../../thread-item'
import type { DocumentContext } from '../../tool'
import type { HouseCard, HousesContent } from '../content'
import { mayGoFurther, mayGoToMap } from './taken'

/** The numbers on the path have no row of their own to stand in. */
const ratingsItem = 'ratings'

/** The child's own, read back to it, and not kept to itself. */
const isSaid = ({ text, voice, confirmedAt, kind, unsent, crossedOut }: HouseCard): boolean =>
  text.trim() !== '' && voice.kind === 'child' && confirmedAt !== null && kind !== 'muted' && !unsent && !crossedOut

/** What the child said, and the places it gave on its path. Who may read which is `permission`. */
export const threads = ({ cards, ratings }: HousesContent): Threads => {
  const said = cards.filter(isSaid).map(({ id, text, voice, saidOn, enteredAt }): ThreadItem => ({
    id,
    kind: 'child_words',
    text: text.trim(),
    voice,
    voiceName: '',
    on: saidOn ?? enteredAt?.slice(0, 10) ?? null,
    about: [],
  }))
  const given = ratings.map(({ id, rater, on, value, because }) => ({
    id,
    voice: rater,
    voiceName: '',
    on,
    value,
    because,
  }))
  const last = given.reduce<string | null>((latest, { on }) => (latest !== null && latest > on ? latest : on), null)
  if (last === null) return { items: said, links: [] }
  return {
    items: [
      ...said,
      { id: ratingsItem, kind: 'scale', text: '', voice: null, voiceName: '', on: last, about: [], numbers: given },
    ],
    links: [],
  }
}

export const permission: WordsPermission<HousesContent, Pick<DocumentContext, 'people'>> = {
  stand(content, { people }, item, kind) {
    const card = content.cards.find(({ id }) => id === item)
    if (!card || !isSaid(card)) return false
    return (kind === 'three_columns' ? mayGoToMap : mayGoFurther)(content, people, card)
  },
  read(content, item, looking) {
    // A number belongs to no house: only who may see everything sees it.
    if (item === ratingsItem) return maySee(content.permissions, looking, { card: null, container: null })
    const card = content.cards.find(({ id }) => id === item)
    if (!card || !isSaid(card)) return null
    return maySee(content.permissions, looking, { card: card.id, container: card.container })
  },
  override: (content, id) => content.permissions.find((each) => each.id === id)?.override ?? null,
}
