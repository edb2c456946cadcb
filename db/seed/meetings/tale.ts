import type { cardPictures, childWays, hearAnswers, statuses } from '@/tools/network-meeting/codes'

/** A made-up meeting. Words hold `{key}` for how somebody of the family is called; people are keys of its material, or "consultant". */
export type MeetingTale = {
  /** The hand-written family it fits; its variations too. */
  family: string
  purpose: string
  invitation: string
  place: string
  inviter: string
  guests: string[]
  /** May not be in one room: noted for staff, and only one of them is a guest. */
  notThere?: { person: string; why: string }
  good: { by: string; text: string }[]
  /** The first ones became the agreements with the same number. */
  ideas: { by: string; text: string }[]
  agreements: {
    text: string
    idea: string
    who: string[]
    forWhom?: string[]
    days: number
    became?: (typeof statuses)[number]
    note?: string
  }[]
  numbers: { by: string; before: number | null; after: number | null; because: string }[]
  whatIf: { by: string; text: string }
  otherwise?: { by: string; text: string }
  round: { by: string; text: string }[]
  line: string
  child: {
    key: string
    way: (typeof childWays)[number]
    speaker?: string
    words: string
    hears: Record<string, (typeof hearAnswers)[number]>
  }
  card: {
    decision: string
    why: string
    means: string
    changer: string
    picture: (typeof cardPictures)[number]
  }[]
  childSaid: string
  safety: string
}
