import type { DocumentShape, PlainRow } from '@/sync/model/shape'
import { homeLooks, homeRows, livingFigures } from '../codes'
import type { Home, Living } from '../content'
import { codeOf, words } from '../../read-row'

/** The sheet "who lives where": homes under ids everybody knows (codes.ts), and who lives in them. */
export const warmupShape = {
  homes: { fields: { look: 'string' }, texts: ['name'] },
  living: { fields: { home: 'string', figure: 'string' }, texts: ['name'] },
} as const satisfies DocumentShape

/** Somebody whose home cannot be read lives in the first, and whose picture cannot be read is a child: nobody disappears. */
export const livingOf = (row: PlainRow): Living => ({
  id: row.id,
  home: codeOf(homeRows, row, 'home') ?? homeRows[0] ?? '',
  figure: codeOf(livingFigures, row, 'figure') ?? 'child1',
  name: words(row, 'name'),
})

/** Homes that were named, chosen or lived in. One that was taken away on one tablet, while somebody came to live there on another, stays. */
export const homesOf = (rows: readonly PlainRow[], living: readonly Living[]): Home[] =>
  homeRows.flatMap((id) => {
    const row = rows.find((each) => each.id === id)
    if (!(row?.deleted === null || living.some(({ home }) => home === id))) return []
    return [{ id, look: codeOf(homeLooks, row, 'look') ?? 'house', name: words(row, 'name') }]
  })
