import * as z from 'zod/mini'
import { answers } from '@/domain/consent/permission'
import { voiceKinds } from '../../voice'
import { checkOutcomes, feedbackKinds, feedbackWays, informedStatuses, overrideReasons } from '../codes'
import { nullable, voice } from './pieces'

// What adults note around it; none of this is ever in a child's hands (decision 0020).

export const informed = z.object({
  id: z.string(),
  person: z.string(),
  status: z.enum(informedStatuses),
  at: nullable,
  reason: z.string(),
})

export const permission = z.object({
  id: z.string(),
  /** `person:<uuid>` or `role:court|school|network|handover`. */
  audience: z.string(),
  /** What kind of person that is, so that no list of people is needed to count. */
  audienceKind: z.nullable(z.enum(voiceKinds)),
  /** `all`, `container:<key>` or `card:<uuid>`. */
  scope: z.string(),
  answer: z.enum(answers),
  at: nullable,
  askedBy: nullable,
  withdrawnAt: nullable,
  /** In the child's words. */
  comment: z.string(),
  override: z.nullable(
    z.object({
      reason: z.enum(overrideReasons),
      text: z.string(),
      decidedWith: z.string(),
      /** When the child was told; until then nothing is shown. */
      toldAt: nullable,
      /** yyyy-mm-dd, when somebody means to tell it. */
      plannedOn: z._default(nullable, null),
    }),
  ),
})

export const check = z.object({
  id: z.string(),
  audience: z.string(),
  outcome: z.enum(checkOutcomes),
  at: nullable,
  by: nullable,
  note: z.string(),
})

export const feedback = z.object({
  id: z.string(),
  kind: z.enum(feedbackKinds),
  person: nullable,
  at: nullable,
  how: z.nullable(z.enum(feedbackWays)),
  expected: z.string(),
  reaction: z.string(),
  changed: z.string(),
  /** To a child: what was said, in words for it. */
  told: z._default(z.string(), ''),
})

export const next = z.object({
  id: z.string(),
  words: z.string(),
  by: z.nullable(voice),
  when: nullable,
  whenWords: z.string(),
})

export const taken = z.object({
  id: z.string(),
  card: z.string(),
  toKind: z.string(),
  toDocument: z.string(),
  toItem: z.string(),
  at: nullable,
})
