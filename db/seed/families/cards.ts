import type {
  FamilyMaterial,
  Gender,
  Generation,
  MaterialCard,
  MaterialPerson,
  MaterialRating,
  MaterialScale,
  StepStatus,
} from '../material'

/** Words for writing a family by hand: each kind of card asks for exactly its own particulars. */

type PersonExtras = Partial<
  Pick<MaterialPerson, 'familyName' | 'called' | 'language' | 'household' | 'contactRisk' | 'origin' | 'generation'>
>
type Base = { key: string; at: number; text: string; voice?: string; source?: string; about?: MaterialCard['about'] }

const defaults = { language: 'nl', origin: 'vl' } as const

/** A child of the family, with its age in years when the case was opened. */
export function child(
  key: string,
  givenName: string,
  gender: Gender,
  age: number,
  extras: PersonExtras = {},
): MaterialPerson {
  const relation = gender === 'v' ? 'dochter' : 'zoon'
  return { key, kind: 'child', givenName, gender, age, relation, generation: 'child', ...defaults, ...extras }
}

function adult(kind: 'parent' | 'network' | 'professional') {
  return (
    key: string,
    givenName: string,
    gender: Gender,
    relation: string,
    extras: PersonExtras = {},
  ): MaterialPerson => {
    const generation: Generation = /\b(oma|opa|bomma|bompa|meme|pepe|grootouder)\b/.test(relation) ? 'elder' : 'adult'
    return { key, kind, givenName, gender, relation, generation, ...defaults, ...extras }
  }
}

export const parent = adult('parent')
export const network = adult('network')
export const professional = adult('professional')

function card(
  category: MaterialCard['category'],
  about: MaterialCard['about'],
  base: Base,
  voice = 'consultant',
): MaterialCard {
  return {
    key: base.key,
    category,
    text: base.text,
    voice: base.voice ?? voice,
    monthsAfterOpening: base.at,
    about: base.about ?? about,
    ...(base.source === undefined ? {} : { source: base.source }),
  }
}

/** Something that has happened to the child. */
export function harm(
  base: Base & { what: string; when: string; howOften: string; howBad: string; impact: string },
): MaterialCard {
  const { what, when, howOften, howBad, impact } = base
  return { ...card('past_harm', 'fact', base), details: { what, when, howOften, howBad, impact } }
}

/** What people fear will happen if nothing changes. */
export function danger(
  base: Base & {
    worried: string[]
    behaviour: string
    short: string
    long: string
    disputed?: { person: string; words: string }[]
  },
): MaterialCard {
  return {
    ...card('danger_statement', 'opinion', base),
    details: { behaviour: base.behaviour, impactShort: base.short, impactLong: base.long },
    whoIsWorried: base.worried,
    ...(base.disputed === undefined ? {} : { disputedBy: base.disputed }),
  }
}

/** What makes it harder, without being harm itself. */
export function hinders(base: Base & { owner: string }): MaterialCard {
  return { ...card('complicating_factor', 'opinion', base), details: { owner: base.owner } }
}

/** A good quality or a help that is there. */
export function strength(base: Base): MaterialCard {
  return card('strength', 'opinion', base)
}

/** A time when the danger was there and somebody kept the child safe. */
export function safety(base: Base & { when: string; who: string; times: string; from: string }): MaterialCard {
  return {
    ...card('demonstrated_safety', 'fact', base),
    details: { when: base.when, whoDidWhat: base.who, howManyTimes: base.times, knownFrom: base.from },
  }
}

/** What will be happening instead of the danger it is paired with. */
export function goal(
  base: Base & { pair: string; behaviour: string; child: string; see: string; howLong: string },
): MaterialCard {
  return {
    ...card('safety_goal', 'unsaid', base),
    pairedWith: base.pair,
    details: {
      behaviour: base.behaviour,
      childExperience: base.child,
      professionalsSee: base.see,
      howLong: base.howLong,
    },
  }
}

/** A small step: who does it and by when. A step with a note keeps its status in every variation. */
export function step(base: Base & { who: string; by: string; status: StepStatus; note?: string }): MaterialCard {
  const note = base.note === undefined ? {} : { note: base.note }
  return { ...card('next_step', 'unsaid', base), details: { who: base.who, by: base.by, status: base.status, ...note } }
}

/** One place on the line: who, the number (null when let pass), months after opening, why, what would be one higher. */
export function rates(
  person: string,
  value: number | null,
  monthsAfterOpening: number,
  because?: string,
  oneHigher?: string,
): MaterialRating {
  return {
    person,
    value,
    monthsAfterOpening,
    ...(because === undefined ? {} : { because }),
    ...(oneHigher === undefined ? {} : { oneHigher }),
  }
}

/** A line from 0 to 10 with both ends in words. */
export function scale(material: MaterialScale): MaterialScale {
  return material
}

/** A whole family; children may be made one year younger or older unless `ageShift` says otherwise. */
export function family(
  material: Omit<FamilyMaterial, 'ageShift'> & { ageShift?: readonly [number, number] },
): FamilyMaterial {
  return { ageShift: [-1, 1], ...material }
}
