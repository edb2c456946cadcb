import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bandOf, bandOfPiece, bands, cuts, otherBandOfPiece, otherCuts, pieceOf } from './bands'

describe('the band of a consultant', () => {
  it.each([
    [0, 20, 'none'],
    [1, 20, 'seldom'],
    [3, 20, 'seldom'],
    [4, 20, 'varying'],
    [17, 20, 'varying'],
    [18, 20, 'standard'],
    [20, 20, 'standard'],
    [1, 5, 'varying'],
    [9, 10, 'standard'],
  ])('%i of %i is %s', (used, eligible, band) => expect(bandOf(used, eligible)).toBe(band))

  it('is not given to who has fewer than five cases', () => expect(bandOf(4, 4)).toBeNull())

  it('differs with the other cuts where the share lies between them', () => {
    expect(bandOf(3, 20, otherCuts)).toBe('varying')
    expect(bandOf(16, 20, otherCuts)).toBe('standard')
  })
})

test('a piece tells both bands', () =>
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 60 }), fc.nat(60), (eligible, some) => {
      const used = Math.min(some, eligible)
      const piece = pieceOf(used, eligible) ?? -1
      expect(bands[bandOfPiece[piece] ?? -1]).toBe(bandOf(used, eligible, cuts))
      expect(bands[otherBandOfPiece[piece] ?? -1]).toBe(bandOf(used, eligible, otherCuts))
    }),
  ))
