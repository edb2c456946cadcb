import type { TakenOver, ThreadItem, Threads } from '../../thread-item'
import type { MeetingContent } from '../content'
import { agreementsOf, hasWords } from './words'

/** The numbers of a meeting have no row of their own to stand in. */
const ratingsItem = 'ratings'

const isOver = (status: string) => status === 'done' || status === 'otherwise' || status === 'dropped'

/** What was agreed, what must be covered whatever happens, and the numbers people gave; with what of the case each answers. */
export function threads(content: MeetingContent): Threads {
  const agreements = agreementsOf(content).filter(({ enteredAt }) => enteredAt !== null)
  return {
    items: [
      ...agreements.map(({ id, text, idea, ideaName, enteredAt, about, status, reviewedAt }): ThreadItem => ({
        id,
        kind: 'agreement',
        text: text.trim(),
        voice: idea,
        voiceName: ideaName,
        on: enteredAt?.slice(0, 10) ?? null,
        about: about.map((itemId) => ({ documentId: null, itemId })),
        ...(isOver(status) && { over: { on: reviewedAt?.slice(0, 10) ?? null } }),
      })),
      ...content.bottomLines.filter(hasWords).map(({ id, text, saidAt }): ThreadItem => ({
        id,
        kind: 'bottom_line',
        text: text.trim(),
        voice: { kind: 'consultant', person: null },
        voiceName: '',
        on: saidAt?.slice(0, 10) ?? null,
        about: [],
      })),
      ...scaleOf(content),
    ],
    links: content.links.flatMap((link): TakenOver[] => {
      const beside = agreements.filter(({ quotes }) => quotes.includes(link.id))
      return beside.length === 0 ? [link] : beside.map(({ id }) => ({ ...link, of: id }))
    }),
  }
}

/** What was given on a day nobody noted did not happen on one. */
function scaleOf({ ratings, guests, head }: MeetingContent): ThreadItem[] {
  const numbers = ratings.flatMap(({ id, rater, guest, value, because, at }) => {
    const on = at?.slice(0, 10) ?? null
    const name = guests.find((each) => each.id === guest)?.name ?? ''
    return on === null ? [] : [{ id, voice: rater, voiceName: name, on, value, because }]
  })
  const [last] = numbers
    .map(({ on }) => on)
    .sort()
    .reverse()
  if (last === undefined) return []
  return [
    {
      id: ratingsItem,
      kind: 'scale',
      text: head.question.trim(),
      voice: null,
      voiceName: '',
      on: last,
      about: [],
      numbers,
    },
  ]
}
