import { writeVoice, type Voice } from '../../voice'
import type { Change } from '../../tool'
import type { MeetingContent } from '../content'
import { cardOf } from './card'
import { agreementsOf, hasWords } from './words'

/** One thing as the history tells it: words people know it by, free texts that get a difference in words, and what is only named. */
type Told = {
  id: string
  thing: string
  words: string
  texts?: Record<string, string>
  chosen?: Record<string, unknown>
  voice?: Voice
  voiceName?: string
}

/** What happened to each part of the meeting between two versions, in its order. */
export function changes(before: MeetingContent, after: MeetingContent): Change[] {
  const was = new Map(told(before).map((each) => [keyOf(each), each]))
  const is = told(after)
  const left = new Set(is.map(keyOf))
  return [
    ...is.flatMap((now): Change[] => {
      const old = was.get(keyOf(now))
      return old ? changed(old, now) : [{ ...nameOf(now), kind: 'added' }]
    }),
    ...[...was.values()]
      .filter((old) => !left.has(keyOf(old)))
      .map((old): Change => ({ ...nameOf(old), kind: 'removed' })),
  ]
}

const keyOf = ({ thing, id }: Told) => `${thing}/${id}`

const nameOf = ({ id, thing, words, voice, voiceName }: Told) => ({
  id,
  thing,
  words,
  ...(voice && { voice: writeVoice(voice) }),
  ...(voiceName !== undefined && voiceName !== '' && { voiceName }),
})

function changed(old: Told, now: Told): Change[] {
  const base = { ...nameOf(now), kind: 'changed' as const }
  const words = old.words === now.words ? [] : [{ ...base, before: old.words, after: now.words }]
  const texts = Object.entries(now.texts ?? {}).flatMap(([name, after]) => {
    const before = old.texts?.[name] ?? ''
    return before === after ? [] : [{ ...base, part: `parts.${name}`, before, after }]
  })
  const chosen = Object.entries(now.chosen ?? {}).flatMap(([name, after]) =>
    JSON.stringify(old.chosen?.[name]) === JSON.stringify(after) ? [] : [{ ...base, part: `parts.${name}` }],
  )
  return [...words, ...texts, ...chosen]
}

/** Every part that says something, each once. */
function told(content: MeetingContent): Told[] {
  const { head } = content
  const one = (thing: string, words: string, rest: Partial<Told> = {}): Told[] =>
    words.trim() === '' ? [] : [{ id: thing, thing, words, ...rest }]
  return [
    ...one('purpose', head.purpose),
    ...one('invitation', head.invitation),
    ...one('when', [head.on, head.at, head.place].filter(Boolean).join(' ')),
    ...content.guests.map(({ id, voice, name, response, came }) => ({
      id,
      thing: 'guest',
      words: name,
      voice,
      chosen: { response, came },
    })),
    ...content.links.map(({ id, text }) => ({ id, thing: 'link', words: text })),
    ...content.bottomLines.filter(hasWords).map(({ id, text }) => ({ id, thing: 'line', words: text })),
    ...content.said.filter(hasWords).map(({ id, text, voice, voiceName, part }) => ({
      id,
      thing: part,
      words: text,
      voice,
      voiceName,
    })),
    ...agreementsOf(content).map(
      ({ id, text, note, whoOther, who, by, forWhom, status, idea, ideaName, about, quotes }) => ({
        id,
        thing: 'agreement',
        words: text,
        voice: idea,
        voiceName: ideaName,
        texts: { note },
        chosen: { who: [who, whoOther], by, forWhom, status, about, quotes },
      }),
    ),
    ...content.ratings.map(({ id, rater, value, because }) => ({
      id,
      thing: 'rating',
      words: value === null ? '' : String(value),
      voice: rater,
      texts: { because },
    })),
    ...content.lines.filter(hasWords).map(({ id, text }) => ({ id, thing: 'minutes', words: text })),
    ...cardOf(content).map(({ id, decision, why, means, changer, picture }) => ({
      id,
      thing: 'decision',
      words: decision,
      texts: { why, means, changer },
      chosen: { picture },
    })),
    ...content.tellings.map(({ id, child, words, understood, at }) => ({
      id,
      thing: 'telling',
      words,
      voice: child,
      chosen: { understood, told: at !== null },
    })),
    ...one('next', [head.nextOn, head.nextAt, head.nextPlace].filter(Boolean).join(' ')),
    ...one('safety', content.safety),
    ...one('bans', content.bans),
    ...content.unsaid.filter(hasWords).map(({ id, text }) => ({ id, thing: 'unsaid', words: text })),
    ...content.childParts.map(({ id, child, words, reason, way, speaker }) => ({
      id,
      thing: 'childPart',
      words,
      voice: { kind: 'child' as const, person: child },
      texts: { reason },
      chosen: { way, speaker },
    })),
    ...content.hearings.map(({ id, child, answer }) => ({
      id,
      thing: 'hearing',
      words: '',
      voice: child,
      chosen: { answer },
    })),
  ]
}
