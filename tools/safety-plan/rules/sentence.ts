import { days, dayParts, type Day, type DayPart } from '../codes'

/** The words of a language for days and parts of the day, each a list of ways to write it. They live in the tool's messages. */
export type TimeWords = {
  days: Record<Day, string>
  parts: Record<DayPart, string>
  weekdays: string
  weekend: string
  and: string
}

/** Somebody, by each way people call them: a name, or "oma" where there is one. */
export type Named = { id: string; called: readonly string[] }

export type Read = { who: string[]; days: Day[]; parts: DayPart[]; at: string }

const letter = '[\\p{L}\\p{N}]'
const escaped = (word: string) =>
  word
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
const mentions = (text: string, ways: readonly string[]) => {
  const given = ways.map(escaped).filter((word) => word !== '')
  return given.length > 0 && new RegExp(`(?<!${letter})(?:${given.join('|')})(?!${letter})`, 'iu').test(text)
}
const list = (ways: string) => ways.split('|')

/** "oma" of "oma langs mama": how a family calls somebody, where nobody else of these is called so. */
export function namesOf(people: readonly { id: string; name: string; relation: string | null }[]): Named[] {
  const wordOf = (relation: string | null) => /^[\p{L}]+/u.exec(relation?.trim() ?? '')?.[0].toLowerCase() ?? ''
  const words = people.map(({ relation }) => wordOf(relation))
  return people.map(({ id, name }, at) => {
    const word = words[at] ?? ''
    return { id, called: words.filter((each) => each === word).length === 1 ? [name, word] : [name] }
  })
}

/** Who comes first in the sentence, and whoever is joined to them: "Rita en Jan halen Noor". Whom they call or go to is not who does it. */
function doers(text: string, people: readonly Named[], and: readonly string[]): string[] {
  const found = people
    .flatMap(({ id, called }) => {
      const ways = called.map(escaped).filter((word) => word !== '')
      const at = ways.length > 0 && new RegExp(`(?<!${letter})(?:${ways.join('|')})(?!${letter})`, 'iu').exec(text)
      return at ? [{ id, from: at.index, to: at.index + at[0].length }] : []
    })
    .sort((one, other) => one.from - other.from)
  const joined = new RegExp(`^\\s*(?:${and.map(escaped).join('|')})\\s*$`, 'iu')
  const last = found.findIndex(({ from }, at) => at > 0 && !joined.test(text.slice(found[at - 1]?.to, from)))
  return found.slice(0, last === -1 ? undefined : last).map(({ id }) => id)
}

/**
 * What a sentence says of who and when, by the names of the people of the case and the names of days: ticked beforehand, so that who
 * writes "oma Rita haalt Noor vrijdag van school" does not have to say it twice. Only words that stand there; nothing is interpreted.
 */
export function readSentence(text: string, people: readonly Named[], words: TimeWords): Read {
  const on = new Set<Day>(days.filter((day) => mentions(text, list(words.days[day]))))
  if (mentions(text, list(words.weekdays))) for (const day of days.slice(0, 5)) on.add(day)
  if (mentions(text, list(words.weekend))) for (const day of days.slice(5)) on.add(day)
  const hour = /(?<![\p{L}\p{N}])([01]?\d|2[0-3])\s?(?:[:.u]\s?([0-5]\d)|(?:u|uur|h)(?![\p{L}\p{N}]))/iu.exec(text)
  return {
    who: doers(text, people, list(words.and)),
    days: days.filter((day) => on.has(day)),
    parts: dayParts.filter((part) => mentions(text, list(words.parts[part]))),
    at: hour ? `${(hour[1] ?? '').padStart(2, '0')}:${hour[2] ?? '00'}` : '',
  }
}
