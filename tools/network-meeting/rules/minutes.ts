import type { Voice } from '../../voice'
import { lineRow, type SaidPart } from '../codes'
import type { MeetingContent } from '../content'
import { whoCame } from './guests'
import { childThings } from './hearing'
import { ratersOf } from './ratings'
import { agreementsOf, hasWords, linksOfKind, openIdeas, quotesOf, saidIn } from './words'

/** How sentences are made of facts, in the language of the page. */
export type Say = {
  /** A message under `minutes.say`. */
  sentence: (key: string, values?: Record<string, string | number>) => string
  name: (voice: Voice, name?: string) => string
  people: (voices: readonly Voice[], other?: string) => string
  day: (on: string) => string
}

export const minuteParts = [
  'meeting',
  'good',
  'child',
  'worries',
  'lines',
  'numbers',
  'goal',
  'agreements',
  'ideas',
  'what_if',
  'otherwise',
  'round',
  'next',
] as const
export type MinutePart = (typeof minuteParts)[number]

/** One sentence, and the thing of the run-sheet it says. */
export type MinuteLine = {
  id: string
  origin: string | null
  part: MinutePart
  text: string
  /** Somebody's own words, or words from another worksheet: told as they are, never rewritten. */
  fixed: boolean
  /** Somebody wrote it otherwise; `was` is how the run-sheet says it. */
  was: string | null
}

/**
 * The minutes of what these people may have (for-room.ts), in plain sentences. Nothing stands in them that was not on the run-sheet;
 * what somebody changed is kept under where it came from, and own lines come last.
 */
export function minutesOf(content: MeetingContent, say: Say): MinuteLine[] {
  const made = sentences(content, say)
  const changed = new Map(content.lines.map((line) => [line.origin, line]))
  const own = content.lines.filter((line) => line.origin === null && !line.out && hasWords(line))
  return [
    ...made.flatMap((line): MinuteLine[] => {
      const other = line.fixed ? undefined : changed.get(line.origin)
      if (other?.out) return []
      return [other && hasWords(other) ? { ...line, text: other.text.trim(), was: line.text } : line]
    }),
    ...own.map(({ id, text }): MinuteLine => ({
      id,
      origin: null,
      part: 'next',
      text: text.trim(),
      fixed: false,
      was: null,
    })),
  ]
}

function sentences(content: MeetingContent, say: Say): MinuteLine[] {
  const line = (part: MinutePart, origin: string, text: string, fixed = false): MinuteLine => ({
    id: lineRow(origin),
    origin,
    part,
    text,
    fixed,
    was: null,
  })
  const { head } = content
  const came = whoCame(content)
  const quoted = (part: MinutePart, of: SaidPart) =>
    saidIn(content, of).map(({ id, text, voice, voiceName }) =>
      line(part, id, say.sentence('said', { name: say.name(voice, voiceName), words: text.trim() })),
    )
  return [
    ...(head.on === null
      ? []
      : [
          line(
            'meeting',
            'on',
            say.sentence(head.place.trim() === '' ? 'on' : 'onAt', { day: say.day(head.on), place: head.place.trim() }),
          ),
        ]),
    ...(came.length === 0
      ? []
      : [
          line(
            'meeting',
            'came',
            say.sentence('came', {
              names: say.people(
                came.filter(({ voice, name }) => voice.person !== null || name === '').map(({ voice }) => voice),
                came
                  .filter(({ voice, name }) => voice.person === null && name !== '')
                  .map(({ name }) => name)
                  .join(', '),
              ),
            }),
          ),
        ]),
    ...(head.purpose.trim() === ''
      ? []
      : [line('meeting', 'purpose', say.sentence('purpose', { words: head.purpose.trim() }))]),
    ...linksOfKind(content, 'strength', 'demonstrated_safety').map(({ id, text }) => line('good', id, text, true)),
    ...quoted('good', 'good'),
    ...childThings(content).map(({ id, child, text }) =>
      line(
        'child',
        id,
        say.sentence('childSaid', { name: say.name({ kind: 'child', person: child }), words: text }),
        true,
      ),
    ),
    ...linksOfKind(content, 'danger_statement').map(({ id, text }) => line('worries', id, text, true)),
    ...content.bottomLines
      .filter(hasWords)
      .map(({ id, text }) => line('lines', id, say.sentence('bottomLine', { words: text.trim() }))),
    ...numbers(content, say).map(({ id, text }) => line('numbers', id, text, true)),
    ...linksOfKind(content, 'safety_goal').map(({ id, text }) => line('goal', id, text, true)),
    ...agreementsOf(content).map((agreement) =>
      line('agreements', agreement.id, agreementLine(content, agreement, say)),
    ),
    ...openIdeas(content).map(({ id, text, voice, voiceName }) =>
      line('ideas', id, say.sentence('idea', { name: say.name(voice, voiceName), words: text.trim() })),
    ),
    ...quoted('what_if', 'what_if'),
    ...quoted('otherwise', 'otherwise_seen'),
    ...quoted('round', 'round'),
    ...(head.nextOn === null
      ? []
      : [
          line(
            'next',
            'next',
            say.sentence(head.nextPlace.trim() === '' ? 'next' : 'nextAt', {
              day: say.day(head.nextOn),
              at: head.nextAt ?? '',
              has: head.nextAt === null ? 'no' : 'yes',
              place: head.nextPlace.trim(),
            }),
          ),
        ]),
  ]
}

/** Everybody's place before and after, each for themselves: never a mean. */
function numbers(content: MeetingContent, say: Say): { id: string; text: string }[] {
  return ratersOf(content).map(({ id, voice, name, before, after }) => ({
    id: `rating:${id}`,
    text: say.sentence('number', {
      name: say.name(voice, name),
      before: before?.value ?? 0,
      after: after?.value ?? 0,
      hasBefore: state(before),
      hasAfter: state(after),
    }),
  }))
}

const state = (rating: { value: number | null } | undefined): string =>
  rating === undefined ? 'none' : rating.value === null ? 'passed' : 'given'

function agreementLine(content: MeetingContent, agreement: MeetingContent['agreements'][number], say: Say): string {
  const quotes = quotesOf(content, agreement)
  const { text, who, whoOther, by, forWhom, idea, ideaName, status } = agreement
  return [
    text.trim(),
    who.length > 0 || whoOther.trim() !== '' ? say.sentence('who', { names: say.people(who, whoOther) }) : null,
    by === null ? null : say.sentence('by', { day: say.day(by) }),
    forWhom.length === 0 ? null : say.sentence('forWhom', { names: say.people(forWhom) }),
    say.sentence('ideaBy', { name: say.name(idea, ideaName) }),
    status === 'open' ? null : say.sentence(`status.${status}`),
    ...quotes.map(({ text: words, voice }) => say.sentence('because', { name: say.name(voice), words })),
  ]
    .filter((part) => part !== null)
    .join(' ')
}
