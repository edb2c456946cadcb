import type { ChildPicture, Day, DayPart } from '@/tools/safety-plan/codes'

/** A made-up plan. Words hold `{key}` for how somebody of the family is called; people are keys of its material, or "consultant". */
export type PlanTale = {
  /** The hand-written family it fits; its variations too. */
  family: string
  horizon: 'immediate' | 'family'
  lines: { text: string; source?: 'judge' | 'prosecutor' }[]
  rules: {
    key: string
    text: string
    voice: string
    who: string[]
    backup?: string[]
    planB?: string
    days?: Day[]
    parts?: DayPart[]
    at?: string
    when?: string
    where?: string
    howWeKnow?: string
    child?: { text: string; picture: ChildPicture }
  }[]
  triggers: {
    text: string
    kind: 'stress' | 'alarm'
    voice: string
    firstSign: string
    seenBy: string[]
    who: string[]
    calls: string[]
    within: 'now' | 'quarter' | 'hour' | 'day'
    what: string
    backup: string[]
  }[]
  helpers: { person: string; phone: string; can: string; cannot?: string }[]
  contacts: {
    text: string
    who: string[]
    children: string[]
    way: 'alone' | 'together' | 'call' | 'not_now'
    eyes: string[]
    days?: Day[]
    parts?: DayPart[]
  }[]
  lastSteps: { text: string; who: string[] }[]
  child: { sign: string; picture: ChildPicture; known: string[]; safe: string[] }
  rehearsal: { moment: `${Day}.${DayPart}`; scenario: string; learned: string; present: string[]; adapt: boolean }
  checks: { went: 'well' | 'partly' | 'not'; by: string; text: string; helped: string; adapt?: boolean }[]
  trust: { person: string; value: number; because: string }[]
  answers: { person: string; answer: 'agrees' | 'in_part' | 'not'; reason?: string }[]
  /** Whose answer is not there, and why. */
  missing?: { person: string; why: 'refusal' | 'not_reached' | 'unsafe' }
}
