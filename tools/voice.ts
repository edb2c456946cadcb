import type { ContributorRole } from '@/domain/measurement/event'
import type { PlainValue } from '@/sync/model/shape'

export const voiceKinds = [
  'child',
  'parent',
  'family',
  'network',
  'professional',
  'consultant',
  'team',
  'other',
] as const
export type VoiceKind = (typeof voiceKinds)[number]

/**
 * Whose words these are. `person` is somebody of the case; the consultant, a team or somebody who is not on the case has none. The
 * kind is written down with the words, so that rules need no list of people and a later change of somebody's role rewrites nothing.
 */
export type Voice = { kind: VoiceKind; person: string | null }

const written = /^([a-z]+)(?::([0-9a-f-]{36}))?$/
const unknown: Voice = { kind: 'other', person: null }

/** One value, `child:<uuid>` or `team`: two people choosing at once leave one whole voice, never half of each. */
export const writeVoice = ({ kind, person }: Voice): string => (person === null ? kind : `${kind}:${person}`)

/** Total: what cannot be read is somebody else. */
export function readVoice(code: PlainValue | undefined): Voice {
  const [, kind, person] = (typeof code === 'string' && written.exec(code)) || []
  const known = voiceKinds.find((each) => each === kind)
  return known ? { kind: known, person: person ?? null } : unknown
}

export const readVoices = (codes: PlainValue | undefined): Voice[] =>
  Array.isArray(codes) ? (codes as readonly string[]).map(readVoice) : []

/** Who contributed, as it is counted. Somebody else counts as a professional: nothing is called the family's without knowing it. */
export function roleOf({ kind }: Voice): ContributorRole {
  if (kind === 'team') return 'consultant'
  return kind === 'other' ? 'professional' : kind
}

export const isFamily = ({ kind }: Voice): boolean =>
  kind === 'child' || kind === 'parent' || kind === 'family' || kind === 'network'

export const sameVoice = (one: Voice, other: Voice): boolean => one.kind === other.kind && one.person === other.person
