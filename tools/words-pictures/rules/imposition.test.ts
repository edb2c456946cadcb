import fc from 'fast-check'
import { expect, it } from 'vitest'
import { impose, type Side } from './imposition'

/** What somebody reads who folds the printed sheets: the right half of each front inwards, then the left half of each back outwards again. */
function readAfterFolding(sides: readonly Side[]): (number | null)[] {
  const sheets = Array.from({ length: sides.length / 2 }, (_, at) => ({
    front: sides[2 * at],
    back: sides[2 * at + 1],
  }))
  // Turned on the short edge, behind the right half of the front lies the left half of the back.
  const inwards = sheets.flatMap(({ front, back }) => [front?.right ?? null, back?.left ?? null])
  const outwards = sheets.toReversed().flatMap(({ front, back }) => [back?.right ?? null, front?.left ?? null])
  return [...inwards, ...outwards]
}

it('puts the cover right and the back left on the outermost front', () => {
  expect(impose(4)).toEqual([
    { left: 3, right: 0 },
    { left: 1, right: 2 },
  ])
  expect(impose(6)).toEqual([
    { left: null, right: 0 },
    { left: 1, right: null },
    { left: 5, right: 2 },
    { left: 3, right: 4 },
  ])
  expect(impose(0)).toEqual([])
})

it('reads in order after folding, for any number of pages, with what is left over at the end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (pages) => {
      const read = readAfterFolding(impose(pages))
      expect(read.slice(0, pages)).toEqual(Array.from({ length: pages }, (_, at) => at))
      expect(read.slice(pages).every((page) => page === null)).toBe(true)
      expect(read.length % 4).toBe(0)
      expect(read.length - pages).toBeLessThan(4)
    }),
  )
})
