import { sameVoice, type Voice } from '../../voice'
import type { PlanContent } from '../content'
import { personGrid } from './moments'
import { triggersOf } from './words'

const isIn = (voices: readonly Voice[], voice: Voice) => voices.some((each) => sameVoice(each, voice))

/** Everybody of the case who has something to do in this plan: a rule, standing in, a call to make or to get. */
export function peopleWithTasks(content: PlanContent): Voice[] {
  const found: Voice[] = []
  const add = (voice: Voice) => {
    if (voice.person !== null && voice.kind !== 'child' && !isIn(found, voice)) found.push(voice)
  }
  for (const { voice } of personGrid(content)) add(voice)
  for (const { responses } of triggersOf(content))
    for (const { who, calls, backup } of responses) [...who, ...calls, ...backup].forEach(add)
  for (const { who } of content.lastSteps) who.forEach(add)
  for (const { who } of content.watchers) who.forEach(add)
  for (const { eyes } of content.contacts) eyes.forEach(add)
  return found
}

/**
 * The plan as one person needs it: what they do, when they stand in, whom they call and whom that one is called by. Nothing of the why, of
 * what others answered or of how it went: what somebody of the network knows of that is told to them, never read off a sheet.
 */
export function forPerson(content: PlanContent, voice: Voice): PlanContent {
  const rules = content.rules.filter(({ who, backup }) => isIn([...who, ...backup], voice))
  const triggers = content.triggers.flatMap((trigger) => {
    const responses = trigger.responses.filter(({ who, calls, backup }) => isIn([...who, ...calls, ...backup], voice))
    return responses.length === 0 ? [] : [{ ...trigger, responses }]
  })
  const kept = content.contacts.some(({ way, who }) => way === 'not_now' && isIn(who, voice))
  // Only the numbers of those they do something with; none for somebody who may not have contact now, who has the help lines.
  const needed = new Set(
    [
      ...rules.flatMap(({ who, backup }) => [...who, ...backup]),
      ...triggers.flatMap(({ responses }) =>
        responses.flatMap(({ who, calls, backup }) => [...who, ...calls, ...backup]),
      ),
    ].map(({ person }) => person),
  )
  return {
    ...bare(content),
    rules: rules.map((rule) => ({ ...rule, dangers: [] })),
    triggers,
    contacts: content.contacts.filter(({ eyes, who }) => isIn([...eyes, ...who], voice)),
    // Their own steps, and those that are for everybody because they name nobody.
    lastSteps: content.lastSteps.filter(({ who }) => who.length === 0 || isIn(who, voice)),
    helpers: content.helpers
      .filter(({ person }) => person === voice.person || (!kept && needed.has(person)))
      .map((each) => (each.person === voice.person ? each : { ...each, can: '', cannot: '' })),
    watchers: content.watchers.filter(({ who }) => isIn(who, voice)),
  }
}

/**
 * The whole plan as it goes home with a family. How a child trusts it, what a child answered or told when somebody followed up, and its own
 * words beside a rule stay with us: a child says by itself who reads its words, and of a sheet nobody knows who will. So does why an answer
 * is not there, and what nobody entered. The desk keeps all of it on the screen.
 */
export const forHome = (content: PlanContent): PlanContent => ({
  ...content,
  links: content.links.filter(({ kind, voice }) => kind !== 'child_words' && voice.kind !== 'child'),
  checks: content.checks.filter(({ by }) => by.kind !== 'child'),
  child: { ...content.child, tellings: [] },
  begun: [],
  bin: [],
  ratings: content.ratings.filter(({ rater }) => rater.kind !== 'child'),
  rounds: content.rounds.map((round) => ({
    ...round,
    answers: round.answers
      .filter(({ person }) => person.kind !== 'child')
      .map((each) =>
        each.answer === 'missing' || each.missing !== null ? { ...each, missing: null, reason: '' } : each,
      ),
  })),
})

/** What hangs on a fridge: what to do and whom to call, and nothing of why, of what people answered or of how it went. */
export const forFridge = (content: PlanContent): PlanContent => ({
  ...bare(content),
  rules: content.rules.map((rule) => ({ ...rule, dangers: [] })),
  triggers: content.triggers,
  contacts: content.contacts,
  lastSteps: content.lastSteps,
  helpers: content.helpers.map((each) => ({ ...each, can: '', cannot: '' })),
})

/** For a child: its own words and pictures, its sign, whom it may go to. */
export const forChild = (content: PlanContent): PlanContent => ({
  ...bare(content),
  rules: content.rules.map((rule) => ({
    ...rule,
    text: '',
    what: '',
    where: '',
    howWeKnow: '',
    planB: '',
    when: '',
    dangers: [],
  })),
  child: { ...content.child, tellings: [] },
})

const nothingForChild: PlanContent['child'] = {
  safePeople: [],
  safeOthers: '',
  sign: '',
  signPicture: null,
  signKnownBy: [],
  tellings: [],
}

const bare = ({ head }: PlanContent): PlanContent => ({
  head,
  bottomLines: [],
  rules: [],
  triggers: [],
  helpers: [],
  contacts: [],
  lastSteps: [],
  child: nothingForChild,
  watchers: [],
  checks: [],
  rehearsals: [],
  reviews: [],
  ratings: [],
  rounds: [],
  links: [],
  taken: [],
  moments: [],
  begun: [],
  bin: [],
})
