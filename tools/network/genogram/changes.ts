import type { Change } from '../../tool'
import type { GenogramContent } from './content'

const parts = ['ties', 'marks', 'places'] as const
const isEmpty = ({ ties, marks, places }: GenogramContent) => ties.length + marks.length + places.length === 0

/**
 * What became of the drawing between two versions: that it changed and in what, since a line has no words of anybody; who was added to it
 * is told by name. For the tool's own `changes`; its words are in messages/ here.
 */
export function genogramChanges(before: GenogramContent, after: GenogramContent): Change[] {
  const drawing = { id: 'genogram', thing: 'genogram', words: '' }
  const whole: Change[] = isEmpty(before)
    ? isEmpty(after)
      ? []
      : [{ ...drawing, kind: 'added' }]
    : isEmpty(after)
      ? [{ ...drawing, kind: 'removed' }]
      : parts.flatMap((part) =>
          sorted(before[part]) === sorted(after[part])
            ? []
            : [{ ...drawing, kind: 'changed' as const, part: `genogram.parts.${part}` }],
        )
  const was = new Map(before.figures.map(({ id, name }) => [id, name]))
  const is = new Set(after.figures.map(({ id }) => id))
  const figure = (id: string, words: string) => ({ id, thing: 'genogram_figure', words })
  return [
    ...whole,
    ...after.figures.flatMap(({ id, name }): Change[] => {
      const old = was.get(id)
      if (old === undefined) return [{ ...figure(id, name), kind: 'added' }]
      return old === name ? [] : [{ ...figure(id, name), kind: 'changed', before: old, after: name }]
    }),
    ...before.figures
      .filter(({ id }) => !is.has(id))
      .map(({ id, name }): Change => ({ ...figure(id, name), kind: 'removed' })),
  ]
}

/** In whatever order they came. */
const sorted = (rows: readonly object[]) => JSON.stringify(rows.map((row) => JSON.stringify(row)).sort())
