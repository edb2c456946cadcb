import type { CasePerson, DocumentContext } from './tool'
import { sameVoice, type Voice } from './voice'

export const voiceOf = ({ kind, id }: CasePerson): Voice => ({ kind, person: id })
export const consultant: Voice = { kind: 'consultant', person: null }
export const team: Voice = { kind: 'team', person: null }

/** Everybody who may have said something: those of the case in its own order, then we. */
export const allVoices = ({ people }: Pick<DocumentContext, 'people'>): Voice[] => [
  ...people.map(voiceOf),
  consultant,
  team,
]

export const includes = (voices: readonly Voice[], voice: Voice): boolean =>
  voices.some((each) => sameVoice(each, voice))

/** Those at the table first; where nobody said who that is, the family itself. */
export function nearVoices(context: Pick<DocumentContext, 'people'>, here: readonly Voice[]): Voice[] {
  const family = context.people.filter(({ kind }) => kind === 'child' || kind === 'parent').map(voiceOf)
  const near = here.length > 0 ? here : family
  return includes(near, consultant) ? [...near] : [...near, consultant]
}
