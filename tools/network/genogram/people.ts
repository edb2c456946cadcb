import type { CasePerson } from '../../tool'
import type { PersonSymbol } from './codes'
import type { GenogramContent } from './content'

/** Somebody in the drawing. A figure is not on the case: it is there for the drawing only. */
export type Drawn = {
  id: string
  kind: CasePerson['kind'] | 'figure'
  name: string
  relation: string | null
  age: number | null
  symbol: PersonSymbol | null
  died: boolean
  expected: boolean
}

/**
 * Everybody who may be drawn: `drawn` in the drawing, `left` not. Children, parents, family and network are drawn unless somebody left them
 * out; a professional only where asked for, or tied to somebody.
 */
export function peopleOf(
  people: readonly CasePerson[],
  { marks, figures, ties }: GenogramContent,
): { drawn: Drawn[]; left: Drawn[] } {
  const markOf = new Map(marks.map((mark) => [mark.person, mark]))
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]))
  const [drawn, left]: [Drawn[], Drawn[]] = [[], []]
  const seen = new Set<string>()
  const put = ({ id, kind, name, relation, age }: Pick<Drawn, 'id' | 'kind' | 'name' | 'relation' | 'age'>) => {
    if (seen.has(id)) return
    seen.add(id)
    const mark = markOf.get(id)
    const shown = mark?.drawn ?? (kind !== 'professional' || tied.has(id))
    const { symbol = null, died = false, expected = false } = mark ?? {}
    ;(shown ? drawn : left).push({ id, kind, name, relation, age, symbol, died, expected })
  }
  people.forEach(put)
  for (const { id, name } of figures) put({ id, kind: 'figure', name, relation: null, age: null })
  return { drawn, left }
}
