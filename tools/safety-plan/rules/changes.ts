import { writeVoice, type Voice } from '../../voice'
import type { Change } from '../../tool'
import type { PlanContent } from '../content'
import { hasWords, rulesOf, triggersOf } from './words'

/** One thing as the history tells it: words people know it by, free texts that get a difference in words, and what is only named. */
export type Told = {
  id: string
  thing: string
  words: string
  texts: Record<string, string>
  chosen: Record<string, unknown>
  voice?: Voice
  voiceName?: string
}

/** What happened to each part of the plan between two versions: old words beside new ones, in the order of the plan. */
export function changes(before: PlanContent, after: PlanContent): Change[] {
  return between(told(before), told(after))
}

export function between(before: readonly Told[], after: readonly Told[]): Change[] {
  const was = new Map(before.map((each) => [keyOf(each), each]))
  const left = new Set(after.map(keyOf))
  return [
    ...after.flatMap((now): Change[] => {
      const old = was.get(keyOf(now))
      return old ? changed(old, now) : [{ ...nameOf(now), kind: 'added' }]
    }),
    ...[...was.values()]
      .filter((old) => !left.has(keyOf(old)))
      .map((old): Change => ({ ...nameOf(old), kind: 'removed' })),
  ]
}

export const keyOf = ({ thing, id }: Pick<Told, 'thing' | 'id'>) => `${thing}/${id}`

const nameOf = ({ id, thing, words, voice, voiceName }: Told) => ({
  id,
  thing,
  words,
  ...(voice && { voice: writeVoice(voice) }),
  ...(voiceName !== undefined && { voiceName }),
})

function changed(old: Told, now: Told): Change[] {
  const base = { ...nameOf(now), kind: 'changed' as const }
  const words = old.words === now.words ? [] : [{ ...base, before: old.words, after: now.words }]
  const texts = Object.entries(now.texts).flatMap(([name, after]) => {
    const before = old.texts[name] ?? ''
    return before === after ? [] : [{ ...base, part: `parts.${name}`, before, after }]
  })
  const chosen = Object.entries(now.chosen).flatMap(([name, after]) =>
    JSON.stringify(old.chosen[name]) === JSON.stringify(after) ? [] : [{ ...base, part: `parts.${name}` }],
  )
  return [...words, ...texts, ...chosen]
}

const day = (on: string | null) => on ?? ''

/** Every part that says something, each once. */
function told(content: PlanContent): Told[] {
  const { head, child } = content
  const sign = [child.sign, child.safeOthers].filter((words) => words.trim() !== '').join(' · ')
  return [
    ...(head.forWhom.trim() === '' ? [] : [{ id: 'head', thing: 'plan', words: head.forWhom, texts: {}, chosen: {} }]),
    ...content.links.map(({ id, text }) => ({ id, thing: 'link', words: text, texts: {}, chosen: {} })),
    ...partsOf(content),
    ...(sign === ''
      ? []
      : [
          {
            id: 'child',
            thing: 'child',
            words: sign,
            texts: {},
            chosen: { safePeople: child.safePeople, sign: child.signPicture },
          },
        ]),
    ...living(content),
  ]
}

const partsOf = (content: PlanContent): Told[] => [
  ...content.bottomLines.filter(hasWords).map(({ id, text, source, fixed }) => ({
    id,
    thing: 'line',
    words: text,
    texts: {},
    chosen: { source, fixed },
  })),
  ...rulesOf(content).map((rule) => ({
    id: rule.id,
    thing: 'rule',
    words: rule.text,
    texts: {
      what: rule.what,
      whenWords: rule.when,
      where: rule.where,
      howWeKnow: rule.howWeKnow,
      planB: rule.planB,
      childText: rule.childText,
    },
    chosen: {
      who: [rule.who.map(writeVoice), rule.whoOther],
      when: [rule.days, rule.parts, rule.at],
      backup: [rule.backup.map(writeVoice), rule.backupOther],
      dangers: rule.dangers,
      childPicture: rule.childPicture,
      idea: rule.voice,
    },
  })),
  ...triggersOf(content).map(({ id, text, firstSign, seenBy, kind, responses }) => ({
    id,
    thing: 'trigger',
    words: text,
    texts: { firstSign },
    chosen: { kind, seenBy, responses },
  })),
  ...content.contacts.filter(hasWords).map(({ id, text, where, ...chosen }) => ({
    id,
    thing: 'contact',
    words: text,
    texts: { where },
    chosen: { contact: chosen },
  })),
  ...content.lastSteps.filter(hasWords).map(({ id, text, who }) => ({
    id,
    thing: 'last_step',
    words: text,
    texts: {},
    chosen: { who: [who.map(writeVoice), ''] },
  })),
]

/** Of a rule not what nobody agrees with: what we note about it, and the drawing a child chose. */
const unagreed: readonly string[] = ['dangers', 'childPicture']

/** What somebody agrees with, and nothing that only follows from living with it. */
export const agreedOn = (content: PlanContent): Told[] =>
  partsOf(content).map((each) => ({
    ...each,
    chosen: Object.fromEntries(Object.entries(each.chosen).filter(([name]) => !unagreed.includes(name))),
  }))

function living({ checks, rehearsals, reviews, ratings, rounds }: PlanContent): Told[] {
  const nothing = { texts: {}, chosen: {} }
  return [
    ...checks.map(({ id, on, text, helped, went, adapt }) => ({
      id,
      thing: 'check',
      words: text.trim() === '' ? on : text,
      texts: { helped },
      chosen: { went, adapt },
    })),
    ...rehearsals.map(({ id, on, scenario, learned, present }) => ({
      id,
      thing: 'rehearsal',
      words: scenario.trim() === '' ? on : scenario,
      texts: { learned },
      chosen: { present },
    })),
    ...reviews.map(({ id, on, note, heldAt }) => ({
      id,
      thing: 'review',
      words: day(on),
      texts: { note },
      chosen: { held: heldAt !== null },
    })),
    ...ratings.map(({ id, rater, value, because }) => ({
      id,
      thing: 'rating',
      words: value === null ? '' : String(value),
      voice: rater,
      texts: { because },
      chosen: {},
    })),
    ...rounds.map(({ id, on }) => ({ id, thing: 'round', words: on, ...nothing })),
    ...rounds.flatMap(({ answers }) =>
      answers.map(({ id, person, answer, missing, reason, readAloud, copy }) => ({
        id,
        thing: 'answer',
        words: '',
        voice: person,
        texts: { reason },
        chosen: { answer, missing, readAloud, copy },
      })),
    ),
  ]
}
