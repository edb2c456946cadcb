/** The shape of a made-up family. Sentences hold placeholders until `renderFamily` writes them out; see README.md. */

export type Language = 'nl' | 'fr' | 'en' | 'ar' | 'tr' | 'pl' | 'ro' | 'uk' | 'es'
/** Which list a new given name or family name is taken from; says nothing else about a person. */
export type NameOrigin = 'vl' | 'fr' | 'ma' | 'tr' | 'pl' | 'ro' | 'uk' | 'es' | 'ar' | 'en' | 'cd'
export type Gender = 'v' | 'm'
export type Generation = 'child' | 'adult' | 'elder'
export type HouseholdKey = 'a' | 'b'
export type LegalFrame = 'ocj_consult' | 'ocj_investigation' | 'ocj_case_management' | 'sdj_vos' | 'sdj_offence'

export type MaterialPerson = {
  key: string
  kind: 'child' | 'parent' | 'network' | 'professional'
  givenName: string
  familyName?: string
  /** What everybody says; may hold `{name}` for the given name: "juf {name}". */
  called?: string
  /** Years at opening; children only. */
  age?: number
  /** Dutch words: "mama", "vriend van mama", "oma langs papa". */
  relation: string
  language: Language
  household?: HouseholdKey
  contactRisk?: boolean
  /** The sentences say "hij" or "zij": a new name keeps this. */
  gender: Gender
  origin: NameOrigin
  generation: Generation
}

export type CardCategory =
  | 'past_harm'
  | 'danger_statement'
  | 'complicating_factor'
  | 'strength'
  | 'demonstrated_safety'
  | 'safety_goal'
  | 'next_step'

export type StepStatus = 'open' | 'done' | 'solved_differently' | 'still_needed' | 'dropped'

export type MaterialCard = {
  key: string
  category: CardCategory
  text: string
  /** A person's key, or "consultant". */
  voice: string
  source?: string
  monthsAfterOpening: number
  /**
   * past_harm: what, when, howOften, howBad, impact. danger_statement: behaviour, impactShort, impactLong.
   * complicating_factor: owner (a person's key). demonstrated_safety: when, whoDidWhat, howManyTimes, knownFrom.
   * safety_goal: behaviour, childExperience, professionalsSee, howLong. next_step: who (a person's key), by, status, note.
   */
  details?: Record<string, string>
  /** On a goal: the key of its danger statement. */
  pairedWith?: string
  whoIsWorried?: string[]
  disputedBy?: { person: string; words: string }[]
  about: 'fact' | 'opinion' | 'unsaid'
}

export type MaterialRating = {
  person: string
  /** 0 to 10; null when the person let the question pass. */
  value: number | null
  monthsAfterOpening: number
  because?: string
  oneHigher?: string
}

export type MaterialScale = {
  key: string
  /** The key of the danger statement it belongs to. */
  danger: string
  question: string
  anchor0: string
  anchor10: string
  ratings: MaterialRating[]
}

export type FamilyMaterial = {
  key: string
  familyName: string
  legalFrame: LegalFrame
  separatedParents: boolean
  households: { key: HouseholdKey; label: string }[]
  reason: string
  people: MaterialPerson[]
  cards: MaterialCard[]
  scales: MaterialScale[]
  /** How many years a variation may make all children younger or older: [-1, 1] unless a sentence ties them to an age. */
  ageShift: readonly [number, number]
}
