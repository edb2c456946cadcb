import { middle } from './middle'
import { oldest } from './oldest'
import type { Tale } from './tale'
import { youngest } from './youngest'

export const tales: readonly Tale[] = [...youngest, ...middle, ...oldest]
/** With those that were told another time. */
export const everyTale: readonly Tale[] = tales.flatMap((tale) => [tale, ...(tale.again ? [tale.again] : [])])

type Gender = 'v' | 'm'
const saidOf: Record<Gender, Record<string, string>> = {
  v: { zij: 'zij', haar: 'haar', haars: 'haar' },
  m: { zij: 'hij', haar: 'hem', haars: 'zijn' },
}

/** What adults say of a child, in the words for this one: {zij}, {haar} (hem) and {haars} (zijn), with a capital where they have one. */
export const aboutChild = (sentence: string, gender: Gender): string =>
  sentence.replace(/\{([Zz]ij|[Hh]aars?)\}/g, (whole, word: string) => {
    const said = saidOf[gender][word.toLowerCase()] ?? whole
    return word[0] === word[0]?.toUpperCase() ? said.charAt(0).toUpperCase() + said.slice(1) : said
  })
