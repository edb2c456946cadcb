import { sameVoice, type Voice } from '../../voice'
import type { Answer, PlanContent, Round } from '../content'

/** The newest round: the one whose answers count now. */
export const latestRound = ({ rounds }: Pick<PlanContent, 'rounds'>): Round | null =>
  rounds.reduce<Round | null>((last, each) => (last !== null && stamp(last) > stamp(each) ? last : each), null)

const stamp = ({ on, at }: Round) => `${on}/${at ?? ''}`

export const answerOf = ({ answers }: Pick<Round, 'answers'>, person: Voice): Answer | undefined =>
  answers.find((each) => sameVoice(each.person, person))

/** An answer that is not there needs a reason: that somebody would not, could not be reached, or that asking was not safe. */
export const needsReason = ({ answer, missing }: Pick<Answer, 'answer' | 'missing'>): boolean =>
  answer === 'missing' && missing === null
