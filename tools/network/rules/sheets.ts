import { wordsAmong } from '@/domain/consent/who-knows'
import type { DocumentContext, PaperSheet } from '../../tool'
import { emptyNetwork, type Member, type NetworkContent } from '../content'
import { sameVoice, writeVoice, type Voice } from '../../voice'
import { dangersOf, whoKnows } from './knowing'
import { nameOfMember, placersOf, present, whoOf } from './members'

/** Only what a family may read: who is there, in whose rings, what they give. Nothing that is noted beside it. */
export const forFamily = (content: NetworkContent): NetworkContent => ({
  ...emptyNetwork(),
  members: present(content),
  placings: content.placings,
  mine: content.mine,
  genogram: content.genogram,
  moments: content.moments,
})

/** The rings of one who places, and nobody else's. */
export const ringsFor = (content: NetworkContent, by: Voice): NetworkContent => ({
  ...emptyNetwork(),
  members: present(content),
  placings: content.placings.filter((each) => sameVoice(each.by, by)),
})

/** What is on a child's own sheet. */
const forChild = (content: NetworkContent): NetworkContent | null => {
  const mine = content.mine.filter(({ ring }) => ring !== null)
  return mine.length === 0 ? null : { ...emptyNetwork(), mine }
}

/**
 * The sheet of one member: what they take on, whom they ring, and of each danger the words they may know (domain/consent/who-knows.ts).
 * Who steps in for them is there by name alone. Nobody with whom contact is a risk gets one.
 */
export function forMember(
  content: NetworkContent,
  member: Member,
  context: Pick<DocumentContext, 'people'>,
): NetworkContent | null {
  const risky = new Set(content.notes.filter(({ contactRisk }) => contactRisk).map(({ id }) => id))
  if (risky.has(member.id)) return null
  const known = whoKnows(content)
  const links = dangersOf(content).flatMap(({ documentId, itemId, text, link }) => {
    const words = wordsAmong(known, [whoOf(member)], { documentId, itemId, text })
    return words === null ? [] : [{ ...link, text: words }]
  })
  const own: Member = {
    ...member,
    cannot: '',
    chosenBy: [],
    relationTo: null,
    backupFor: null,
    addedBy: { kind: 'consultant', person: null },
    addedAt: null,
  }
  const bare = (other: Member): Member => ({
    ...own,
    id: other.id,
    person: other.person,
    name: nameOfMember(other, context),
    relation: '',
    gives: '',
    available: '',
    task: '',
    calls: '',
    warm: false,
    backupFor: member.id,
  })
  const others = present(content).filter(
    ({ backupFor, id }) => backupFor === member.id && id !== member.id && !risky.has(id),
  )
  return { ...emptyNetwork(), members: [own, ...others.map(bare)], links }
}

const hasDrawing = ({ genogram: { ties, marks, places } }: NetworkContent) =>
  ties.length + marks.length + places.length > 0

/** What can be printed. Of a child's document its own rings; of the family's, the rings of each who placed, and a sheet for each member. */
export function sheets(content: NetworkContent, context: DocumentContext): PaperSheet<NetworkContent>[] {
  if (context.childId !== null) {
    const name = context.people.find(({ id }) => id === context.childId)?.name ?? null
    return [{ id: 'child', kind: 'child', name, own: true, content: forChild(content) }]
  }
  const members = present(content)
  const placers = placersOf(content)
  const named = ({ person }: Voice) => context.people.find(({ id }) => id === person)?.name ?? null
  return [
    ...(placers.length === 0 ? [{ id: 'rings', kind: 'rings', name: null, own: true as const, content: null }] : []),
    ...placers.map((by): PaperSheet<NetworkContent> => {
      const name = named(by)
      return {
        id: writeVoice(by).replace(':', '-'),
        kind: name === null ? 'rings' : 'ringsOf',
        name,
        own: true,
        content: ringsFor(content, by),
      }
    }),
    {
      id: 'genogram',
      kind: 'genogram',
      name: null,
      own: true,
      content: hasDrawing(content) ? { ...emptyNetwork(), genogram: content.genogram } : null,
    },
    ...members.map((member): PaperSheet<NetworkContent> => {
      const name = nameOfMember(member, context)
      return { id: member.id, kind: 'member', name, content: forMember(content, member, context) }
    }),
  ]
}
