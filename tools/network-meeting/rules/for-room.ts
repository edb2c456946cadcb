import { levelAmong, wordsAmong, type WhoKnows } from '@/domain/consent/who-knows'
import type { MeetingContent } from '../content'
import { dangerOf, keyOf } from './guests'
import { childThings, mayAllHear } from './hearing'

type Link = MeetingContent['links'][number]

/** Shorter words may stand anywhere by chance. */
const tellsSomething = 12
const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim()

export type Readers = {
  /** Keys of those who look (rules/guests.ts). */
  present: readonly string[]
  /** On the wall of the room a child that is there hears along; a sheet of paper travels without it. */
  as: 'room' | 'paper'
}

/**
 * What these people may have before them, and nothing else: the same meeting with of each danger as many words as the one who knows least
 * of it knows, of a child what it lets each of them hear, and nothing staff prepared. Where somebody wrote out in a free text what one of
 * these people may not know, that text is not there either. What renders it needs no list of what to hide: it is not in it.
 */
export function forRoom(content: MeetingContent, { present, as }: Readers, whoKnows: WhoKnows): MeetingContent {
  const isThere = (child: string | null) => as === 'room' && child !== null && present.includes(child)
  const hears = childThings(content).filter((thing) => mayAllHear(content, thing, present, isThere(thing.child)))
  const withheld = new Set<string>()
  const withhold = (words: string) => {
    const told = plain(words)
    if (told.length >= tellsSomething) withheld.add(told)
  }
  const links = content.links.flatMap((link): Link[] => {
    const words = wordsFor(link)
    if (words !== link.text.trim()) withhold(link.text)
    return words === null ? [] : [{ ...link, text: words }]
  })
  for (const { id, text } of childThings(content)) if (!hears.some((thing) => thing.id === id)) withhold(text)
  for (const { documentId, itemId, text } of whoKnows.headlines)
    if (levelAmong(whoKnows, present, { documentId, itemId }) === 'nothing') withhold(text)
  for (const { text } of content.unsaid) withhold(text)

  function wordsFor(link: Link): string | null {
    if (link.kind === 'danger_statement')
      return wordsAmong(whoKnows, present, { ...dangerOf(link), text: link.text.trim() })
    // A goal says what must change: it tells the whole danger it answers.
    if (link.kind === 'safety_goal' && link.about !== null) {
      const level = levelAmong(whoKnows, present, { documentId: link.sourceDocument, itemId: link.about })
      return level === 'all' ? link.text.trim() : null
    }
    if (link.kind === 'child_words') return hears.some(({ id }) => id === link.id) ? link.text.trim() : null
    return link.text.trim()
  }
  const kept = keptApart(content, present)
  const free = (words: string): string => {
    const told = plain(words)
    return [...withheld].some((each) => told.includes(each)) ? '' : words
  }
  const shown = links.filter(({ kind, text }) => kind === 'danger_statement' || free(text) !== '')
  const here = new Set(shown.map(({ id }) => id))
  const { head } = content
  return {
    ...content,
    head: {
      ...head,
      purpose: free(head.purpose),
      invitation: free(head.invitation),
      place: free(head.place),
      interpreter: free(head.interpreter),
      question: free(head.question),
      nextPlace: free(head.nextPlace),
    },
    guests: content.guests.filter(({ id }) => !kept.has(id)).map((guest) => ({ ...guest, name: free(guest.name) })),
    agenda: content.agenda.map((item) => ({ ...item, title: free(item.title), notes: free(item.notes) })),
    said: content.said.map((said) => ({
      ...said,
      text: free(said.text),
      voiceName: free(said.voiceName),
      about: said.about.filter((id) => here.has(id)),
    })),
    agreements: content.agreements.map((agreement) => ({
      ...agreement,
      text: free(agreement.text),
      whoOther: free(agreement.whoOther),
      ideaName: free(agreement.ideaName),
      note: free(agreement.note),
      about: agreement.about.filter((id) => here.has(id)),
      quotes: agreement.quotes.filter((id) => here.has(id)),
    })),
    ratings: content.ratings
      .filter(({ guest }) => guest === null || !kept.has(guest))
      .map((rating) => ({ ...rating, because: free(rating.because) })),
    bottomLines: content.bottomLines.map((line) => ({ ...line, text: free(line.text) })),
    lines: content.lines.filter(({ text, out }) => out || free(text) !== ''),
    card: content.card.map((each) => ({
      ...each,
      decision: free(each.decision),
      why: free(each.why),
      means: free(each.means),
      changer: free(each.changer),
    })),
    // How a child took what was told is the child's.
    tellings: [],
    links: shown,
    taken: [],
    moments: [],
    safety: '',
    bans: '',
    apart: [],
    unsaid: [],
    childParts: content.childParts.map((part) => ({
      ...part,
      reason: '',
      words: hears.some(({ id, from }) => from === 'message' && id === part.child) ? part.words : '',
    })),
    hearings: [],
    bin: [],
  }
}

/** Who may not be in one room with somebody who looks: that they were asked, came or gave a number is not told here either. */
function keptApart({ guests, apart }: MeetingContent, present: readonly string[]): ReadonlySet<string> {
  const among = guests.filter(({ id }) => apart.includes(id))
  const looking = among.filter((guest) => present.includes(keyOf(guest)))
  return new Set(looking.length === 0 ? [] : among.filter((guest) => !looking.includes(guest)).map(({ id }) => id))
}
