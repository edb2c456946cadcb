import type { DocumentContext } from '../../tool'
import type { VoiceKind } from '../../voice'

export type Audience = {
  id: string
  kind: VoiceKind
  /** Null for a role: its word is a message. */ name: string | null
}

const roles: Audience[] = [
  { id: 'role:network', kind: 'network', name: null },
  { id: 'role:school', kind: 'professional', name: null },
  { id: 'role:court', kind: 'professional', name: null },
  // Whoever goes on with the family: another consultant or service.
  { id: 'role:handover', kind: 'professional', name: null },
]

/** Everybody the child may be asked about: each person of the family and network by themselves, then the places words may go to. */
export const audiencesOf = ({ people, childId }: Pick<DocumentContext, 'people' | 'childId'>): Audience[] => [
  ...people
    .filter(({ id, kind }) => id !== childId && kind !== 'professional')
    .map(({ id, kind, name }) => ({ id: `person:${id}`, kind, name })),
  ...roles,
]
