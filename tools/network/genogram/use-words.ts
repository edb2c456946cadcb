import { useFormatter, useTranslations } from 'next-intl'
import type { CaseHome } from '../../tool'
import type { GenogramContent } from './content'
import type { Drawn } from './people'
import { saidOf } from './says'

export type SaidInWords = { key: string; words: string }

/** What the drawing says about somebody, as sentences; the same for the list beside it and for who listens. */
export function useSaid(
  people: ReadonlyMap<string, Drawn>,
  { ties }: GenogramContent,
  homes: readonly CaseHome[],
): (person: Drawn) => SaidInWords[] {
  const t = useTranslations('tools.network.genogram.says')
  const format = useFormatter()
  const and = (names: readonly string[]) => format.list(names, 'and')
  return (person) => {
    const said = saidOf(person.id, ties, (id) => people.has(id)).map(({ key, about }) => ({
      key,
      words: t(key as 'child_of', {
        names: and(about.flatMap((id) => people.get(id)?.name ?? [])),
        symbol: person.symbol ?? 'other',
      }),
    }))
    const lives = homes.filter((home) => home.people.includes(person.id)).map(({ label }) => label)
    return [
      ...(person.age === null || person.expected ? [] : [{ key: 'age', words: t('age', { age: person.age }) }]),
      ...(person.died ? [{ key: 'died', words: t('died') }] : []),
      ...(person.expected ? [{ key: 'expected', words: t('expected') }] : []),
      ...said,
      ...(lives.length > 0 ? [{ key: 'lives', words: t('lives', { names: lives.join(', ') }) }] : []),
      ...(said.length > 0 ? [] : [{ key: 'nothing', words: t('nothing') }]),
    ]
  }
}
