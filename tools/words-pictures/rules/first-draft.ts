import type { FromSource } from '../../links'
import type { Offer } from '../../tool'
import type { Voice } from '../../voice'
import { frameKeys, type FrameKey } from '../codes'
import type { StoryContent } from '../content'
import { hasWords } from './frames'

/** What a first draft is made of. Whatever is not there is left for the family to say. */
export type Material = {
  offers: readonly FromSource[]
  /** People the child can go to, by the name the family uses. */
  people: readonly string[]
}

export type DraftFrame = { key: FrameKey; text: string; from: FromSource[] }

/** The sentences around what is given, in the language of the page. */
export type DraftWords = {
  /** Names joined as the language does. */
  list: (names: readonly string[]) => string
  nameOf: (voice: Voice, voiceName: string) => string
  title: string
  good: string
  said: (who: string, words: string) => string
  who: (names: string, count: number) => string
  whoNobody: string
  what: (worry: string) => string
  whatNobody: string
  happened: string
  notfault: string
  doing: string
  doingNobody: string
  people: (names: string) => string
  peopleNobody: string
  next: string
}

/** More is too much for a first draft that must be read through together. */
const most = { good: 2, dangers: 3, doing: 3, people: 5 } as const

/** "Mama en oma maken zich zorgen dat …", "Mum and gran are worried that …": who before it, what after it. */
const worries =
  /^(?<who>.+?)\s+(?<verb>(?:is|zijn|ben)\s+(?:ongerust|bang|bezorgd)|ma(?:akt|ken|ak)\s+(?:zich|me|ons)\s+zorgen|(?:is|are|am)\s+(?:worried|afraid|concerned))\s*,?\s*(?:dat|that)\s+(?<worry>.+)$/isu
/** What a danger statement ends on: as long as it stays like this. */
const asNow =
  /,?\s+(?:als|en|and|if)\s+(?:(?:het|dit|dat|alles|it|this|that|things|everything)\s+(?:(?:zo|like this)\s+)?(?:blijft|verandert|stays?|goes|go|remains?)|er niets verandert|nothing changes)[^.]*(?=\.?\s*$)/iu

const sentence = (words: string): string => {
  const plain = words.trim().replace(/\s+/gu, ' ')
  if (plain === '') return ''
  const capital = plain.charAt(0).toLocaleUpperCase() + plain.slice(1)
  return /[.!?…”"]$/u.test(capital) ? capital : `${capital}.`
}

/**
 * The worry itself, without "if nothing changes", as what comes after "that"; null where the statement does not say it like that, and then
 * stands as it is.
 */
export const worryIn = (danger: string): string | null =>
  worries
    .exec(danger.trim())
    ?.groups?.['worry']?.replace(asNow, '')
    .replace(/[.\s]+$/u, '') ?? null

/** Who worries, as the statement says; null where it does not say so. */
export const worriedIn = (danger: string): string | null => worries.exec(danger.trim())?.groups?.['who'] ?? null

const unique = (names: readonly string[]): string[] => [...new Set(names)]

/** Who says it, where the statement is in the first person: "ik" and "wij" are nobody a child can point at. */
const firstPerson = /^(?:ik|wij|we|i)$/iu

/** The worriers of several statements as one list: "mama, oma en juf Els" comes apart at its commas and its and. */
const namesIn = (who: string): string[] =>
  who.split(/\s*,\s*|\s+(?:en|and)\s+/iu).filter((name) => name !== '' && !firstPerson.test(name))

/** One name for several, "de ouders": the statement itself says it by its verb. */
function isOneForMany(danger: string): boolean {
  const { who = '', verb = '' } = worries.exec(danger.trim())?.groups ?? {}
  return /^(?:zijn|maken|are)\b/iu.test(verb) && namesIn(who)[0] === who
}

const office: readonly Voice['kind'][] = ['consultant', 'team', 'professional']

/** Nobody for the office without a name: "Consulent" is no somebody to a child. */
function worriersOf({ text, voice, voiceName }: FromSource, nameOf: DraftWords['nameOf']): string[] {
  const said = namesIn(worriedIn(text) ?? '')
  if (said.length > 0) return said
  const unnamed = voice.person === null && voiceName.trim() === ''
  return unnamed && office.includes(voice.kind) ? [] : [nameOf(voice, voiceName)]
}

/**
 * A story of ten sheets in plain sentences, made of what the case holds already. It is ours and says so: the parents rewrite it, and where
 * they do, their words stand and ours stay visible as where it began.
 */
export function firstDraft({ offers, people }: Material, words: DraftWords): DraftFrame[] {
  const { list, nameOf } = words
  const of = (kinds: readonly Offer['kind'][], count: number) =>
    kinds.flatMap((kind) => offers.filter((offer) => offer.kind === kind)).slice(0, count)
  const good = of(['demonstrated_safety', 'strength'], most.good)
  const dangers = of(['danger_statement'], most.dangers)
  const doing = of(['safety_rule', 'next_step'], most.doing)
  const helpers = people.slice(0, most.people)
  const worried = unique(dangers.flatMap((danger) => worriersOf(danger, nameOf)))
  const count = Math.max(worried.length, dangers.some(({ text }) => isOneForMany(text)) ? 2 : 1)
  const whatOf = (danger: string) => {
    const worry = worryIn(danger)
    return sentence(worry === null ? danger.replace(asNow, '') : words.what(worry))
  }
  const lines = (...all: string[]) => all.filter((line) => line !== '').join('\n')
  const draft: Record<FrameKey, Omit<DraftFrame, 'key'>> = {
    // Nobody is named as its maker before they wrote along.
    title: { text: words.title, from: [] },
    good: {
      text: lines(
        words.good,
        ...good.map(({ voice, voiceName, text }) =>
          words.said(sentence(nameOf(voice, voiceName)).slice(0, -1), sentence(text)),
        ),
      ),
      from: good,
    },
    who: { text: worried.length > 0 ? sentence(words.who(list(worried), count)) : words.whoNobody, from: dangers },
    what: {
      text: dangers.length === 0 ? words.whatNobody : lines(...dangers.map(({ text }) => whatOf(text))),
      from: dangers,
    },
    happened: { text: words.happened, from: [] },
    notfault: { text: words.notfault, from: [] },
    doing: {
      text: doing.length === 0 ? words.doingNobody : lines(words.doing, ...doing.map(({ text }) => sentence(text))),
      from: doing,
    },
    people: { text: helpers.length > 0 ? words.people(list(helpers)) : words.peopleNobody, from: [] },
    next: { text: words.next, from: [] },
    // The child's own: empty, always.
    mine: { text: '', from: [] },
  }
  return frameKeys.map((key) => ({ key, ...draft[key] }))
}

/** Which of these sheets are still free: what somebody wrote is never written over, also not where it was laid aside. */
export const stillFree = ({ frames, bin }: StoryContent, draft: readonly DraftFrame[]): DraftFrame[] =>
  draft.filter(
    ({ key }) =>
      !frames.some((frame) => frame.key === key && frame.text.trim() !== '') &&
      !bin.some((frame) => frame.key === key && hasWords(frame)),
  )
