import { writeVoice, type Voice } from '../../voice'
import type { Change } from '../../tool'
import { genogramChanges } from '../genogram'
import type { Member, NetworkContent } from '../content'

/** Who or what a change is about: the words people know it by, and whose it is. */
type About = { words: string; voice?: string; voiceName?: string }
type Part = readonly [key: string, value: string]
type Listed<Item> = {
  thing: string
  items: (content: NetworkContent) => readonly Item[]
  about: (item: Item) => About
  /** What can change in it, in words. */
  parts: (item: Item) => readonly Part[]
}

const of = (voice: Voice): Pick<About, 'voice'> => ({ voice: writeVoice(voice) })
/** Somebody of the case goes by the case's own name for them. */
const ofMember = ({ person, name }: Member): About =>
  person === null ? { words: name } : { words: '', voice: writeVoice({ kind: 'network', person }) }
const ofWho = (who: string): Pick<About, 'voice'> => ({ voice: writeVoice({ kind: 'network', person: who }) })
const ringKey = (ring: number) => `history.rings.${ring}`

/** What happened to each person, to where they stand, to what they know, between two versions. */
export function changes(before: NetworkContent, after: NetworkContent): Change[] {
  return [
    ...listed(before, after, members),
    ...placings(before, after),
    ...mine(before, after),
    ...genogramChanges(before.genogram, after.genogram),
    ...listed(before, after, notes),
    ...listed(before, after, knowing),
    ...listed(before, after, headlines),
    ...listed(before, after, findings),
    ...listed(before, after, contacts),
  ]
}

const members: Listed<Member> = {
  thing: 'person',
  items: (content) => content.members,
  about: ofMember,
  parts: ({ name, relation, gives, cannot, available, task, calls, status }) => [
    ['name', name],
    ['relation', relation],
    ['gives', gives],
    ['cannot', cannot],
    ['available', available],
    ['task', task],
    ['calls', calls],
    ['status', status],
  ],
}

const notes: Listed<NetworkContent['notes'][number]> = {
  thing: 'note',
  items: (content) => content.notes,
  about: ({ concern, willingTo }) => ({ words: concern || willingTo }),
  parts: ({ concern, willingTo, attitude, nextOn, contactRisk }) => [
    ['concern', concern],
    ['willingTo', willingTo],
    ['attitude', attitude],
    ['nextOn', nextOn ?? ''],
    ['contactRisk', contactRisk ? '!' : ''],
  ],
}

const knowing: Listed<NetworkContent['knows'][number]> = {
  thing: 'knows',
  items: (content) => content.knows,
  about: ({ who }) => ({ words: '', ...ofWho(who) }),
  parts: ({ level, toldOn }) => [
    ['level', level],
    ['toldOn', toldOn ?? ''],
  ],
}

const headlines: Listed<NetworkContent['headlines'][number]> = {
  thing: 'headline',
  items: ({ headlines: all }) => all.filter(({ text }) => text.trim() !== ''),
  about: ({ text }) => ({ words: text }),
  parts: ({ text }) => [['headline', text]],
}

const findings: Listed<NetworkContent['findings'][number]> = {
  thing: 'finding',
  items: ({ findings: all }) => all.filter(({ words }) => words.trim() !== ''),
  about: ({ words, voice }) => ({ words, ...of(voice) }),
  parts: ({ words, next }) => [
    ['words', words],
    ['next', next],
  ],
}

const contacts: Listed<NetworkContent['contacts'][number]> = {
  thing: 'contact',
  items: (content) => content.contacts,
  about: ({ words }) => ({ words }),
  parts: ({ words, on }) => [
    ['words', words],
    ['on', on ?? ''],
  ],
}

function listed<Item extends { id: string }>(
  before: NetworkContent,
  after: NetworkContent,
  { thing, items, about, parts }: Listed<Item>,
): Change[] {
  const [old, now] = [byId(items(before)), byId(items(after))]
  return [
    ...[...now].flatMap(([id, item]): Change[] => {
      const base = { id, thing, ...about(item) }
      const was = old.get(id)
      if (!was) return [{ ...base, kind: 'added' }]
      const known = new Map(parts(was))
      return parts(item).flatMap(([part, value]) =>
        (known.get(part) ?? '') === value
          ? []
          : [
              {
                ...base,
                kind: 'changed' as const,
                part: `history.parts.${part}`,
                before: known.get(part) ?? '',
                after: value,
              },
            ],
      )
    }),
    ...[...old]
      .filter(([id]) => !now.has(id))
      .map(([id, item]): Change => ({ id, kind: 'removed', thing, ...about(item) })),
  ]
}

const byId = <Item extends { id: string }>(items: readonly Item[]) => new Map(items.map((item) => [item.id, item]))

type Placed = { id: string; ring: number; about: About }

/** Nearer or further, of one who places. */
const placings = (before: NetworkContent, after: NetworkContent): Change[] => {
  const placed = ({ placings: all, members: known, bin }: NetworkContent): Placed[] =>
    all.map(({ id, ring, member, by }) => {
      const found = [...known, ...bin].find((each) => each.id === member)
      return { id, ring, about: { words: found ? ofMember(found).words : '', ...of(by) } }
    })
  return moved('placing', placed(before), placed(after))
}

const mine = (before: NetworkContent, after: NetworkContent): Change[] => {
  const placed = ({ mine: all }: NetworkContent): Placed[] =>
    all.flatMap(({ id, ring, name }) => (ring === null ? [] : [{ id, ring, about: { words: name, voice: 'child' } }]))
  return moved('mine', placed(before), placed(after))
}

function moved(thing: string, before: readonly Placed[], after: readonly Placed[]): Change[] {
  const [old, now] = [byId(before), byId(after)]
  return [
    ...after.flatMap(({ id, ring, about }): Change[] => {
      const was = old.get(id)
      const base = { id, thing, at: ringKey(ring), ...about }
      if (!was) return [{ ...base, kind: 'added' }]
      return was.ring === ring ? [] : [{ ...base, kind: 'moved', from: ringKey(was.ring), to: ringKey(ring) }]
    }),
    ...before
      .filter(({ id }) => !now.has(id))
      .map(({ id, ring, about }): Change => ({ id, kind: 'removed', thing, at: ringKey(ring), ...about })),
  ]
}
