import { rowsOf } from '@/sync/model/rows'
import type { PlainDocument, PlainRow, Problem } from '@/sync/model/shape'
import { boolean, codeOf, string, words } from '../../read-row'
import { symbols, tieKinds, ways } from './codes'
import type { GenogramContent, Place, Tie } from './content'
import { genogramShape, type GenogramCollection } from './shape'

/** Farther than any drawing reaches: a place beyond it came from a broken device. */
const farthest = 20_000

/** The drawing as it reads now. Total: a tie to nobody or a place that is none is left in the document and not shown. */
export function readGenogram(plain: PlainDocument): { content: GenogramContent; problems: Problem[] } {
  const problems: Problem[] = []
  const live = (collection: GenogramCollection) => {
    const { rows, problems: found } = rowsOf(plain, genogramShape, collection)
    problems.push(...found)
    return rows.filter(({ deleted }) => deleted === null)
  }
  const content: GenogramContent = {
    ties: live('ties').flatMap((row) => tieOf(row) ?? []),
    marks: live('marks').map((row) => ({
      person: row.id,
      symbol: codeOf(symbols, row, 'symbol'),
      died: boolean(row, 'died') ?? false,
      expected: boolean(row, 'expected') ?? false,
      drawn: boolean(row, 'drawn'),
    })),
    places: live('places').flatMap((row) => placeOf(row) ?? []),
    figures: live('figures').map((row) => ({ id: row.id, name: words(row, 'name') })),
  }
  return { content, problems }
}

function tieOf(row: PlainRow): Tie | null {
  const kind = codeOf(tieKinds, row, 'kind')
  const [from, to] = [string(row, 'from'), string(row, 'to')]
  if (kind === null || from === null || to === null || from === to) return null
  return { id: row.id, kind, from, to, way: codeOf(ways, row, 'way') }
}

function placeOf({ id, fields: { x, y } }: PlainRow): Place | null {
  const fits = (value: unknown): value is number =>
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= farthest
  return fits(x) && fits(y) ? { person: id, x, y } : null
}
