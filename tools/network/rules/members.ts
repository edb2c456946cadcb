import type { DocumentContext } from '../../tool'
import type { Voice, VoiceKind } from '../../voice'
import { sameVoice, writeVoice } from '../../voice'
import type { Ring } from '../codes'
import type { Member, NetworkContent } from '../content'

type People = Pick<DocumentContext, 'people'>

/** How somebody is called: as the case calls them, else as they were noted. Empty where nobody knows any more. */
export const nameOfMember = ({ person, name }: Pick<Member, 'person' | 'name'>, { people }: People): string =>
  people.find(({ id }) => id === person)?.name ?? name.trim()

/** Who is still there: not who was laid aside, and not who left. */
export const present = ({ members }: Pick<NetworkContent, 'members'>): Member[] =>
  members.filter(({ status }) => status !== 'left')

/** Whose id stands for somebody in who-knows-what: of the case where there is one, else the note's own. */
export const whoOf = ({ id, person }: Pick<Member, 'id' | 'person'>): string => person ?? id

/** What somebody counts as: as the case says, else by the kind of tie. */
export function voiceKindOf({ person, kind }: Pick<Member, 'person' | 'kind'>, { people }: People): VoiceKind {
  const known = people.find(({ id }) => id === person)?.kind
  return known ?? (kind === 'family' ? 'family' : kind === 'professional' ? 'professional' : 'network')
}

/** Where one who places put everybody: by member. */
export function ringsOf({ placings }: Pick<NetworkContent, 'placings'>, by: Voice): Map<string, Ring> {
  return new Map(placings.filter((each) => sameVoice(each.by, by)).map(({ member, ring }) => [member, ring]))
}

/** Everybody who placed somebody, each once, in the order they began. */
export function placersOf({ placings, members }: Pick<NetworkContent, 'placings' | 'members'>): Voice[] {
  const here = new Set(members.map(({ id }) => id))
  const found = new Map<string, Voice>()
  for (const { by, member } of placings) if (here.has(member)) found.set(writeVoice(by), by)
  return [...found.values()]
}

/** Carries something: a task in words, or said to be there for warmth alone. */
export const hasRole = ({ task, warm }: Member): boolean => warm || task.trim() !== ''

export const isProfessional = (member: Pick<Member, 'person' | 'kind'>, context: People): boolean =>
  voiceKindOf(member, context) === 'professional'
