import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gatherRest, joinNeighbours } from './groupings'
import { finestShown, leastCases, leastConsultants, leastInCell, publishable, regroup, type Place } from './suppression'

/** An organisation (0), two regions (1, 2) and `teams` spread over them; one region may hold no team. */
const placesOf = (regionOfTeam: readonly number[]): Place[] => [
  { id: 'o', parent: null },
  { id: 'r1', parent: 0 },
  { id: 'r2', parent: 0 },
  ...regionOfTeam.map((region, at) => ({ id: `t${String(at)}`, parent: region })),
]

/** Sums of teams for every place, written apart from the code under test. */
function summed(places: readonly Place[], ofTeam: readonly (readonly number[])[]): number[][] {
  const width = ofTeam[0]?.length ?? 0
  return places.map((_, at) => {
    const mine = ofTeam.filter((__, team) => {
      const self = team + 3
      return at === 0 || at === self || places[self]?.parent === at
    })
    return Array.from({ length: width }, (__, cell) => mine.reduce((sum, own) => sum + (own[cell] ?? 0), 0))
  })
}

/** Reduced rows of everything published, so that it can be asked which sums of atoms follow from it. */
function spanOf(rows: readonly (readonly number[])[]): (wanted: readonly number[]) => boolean {
  const basis: { pivot: number; row: number[] }[] = []
  const reduce = (given: readonly number[]) =>
    basis.reduce(
      (row, { pivot, row: by }) => {
        const factor = (row[pivot] ?? 0) / (by[pivot] ?? 1)
        return factor === 0 ? row : row.map((value, at) => value - factor * (by[at] ?? 0))
      },
      [...given],
    )
  for (const given of rows) {
    const row = reduce(given)
    const pivot = row.findIndex((value) => Math.abs(value) > 1e-9)
    if (pivot >= 0) basis.push({ pivot, row })
  }
  return (wanted) => reduce(wanted).every((value) => Math.abs(value) < 1e-9)
}

const teamsWith = (width: number, most: number, size: { minLength: number; maxLength: number }) =>
  fc.array(fc.tuple(fc.constantFrom(1, 2), fc.array(fc.nat(most), { minLength: width, maxLength: width })), size)

const atomsOf = (places: readonly Place[], at: number, teams: number): number[] =>
  Array.from({ length: teams }, (_, team) => (at === 0 || at === team + 3 || places[team + 3]?.parent === at ? 1 : 0))

describe('publishable', () => {
  it('hides a neighbour along with a team that is too small', () => {
    const places = placesOf([1, 1, 1])
    const cells = summed(places, [
      [3, 30],
      [6, 40],
      [9, 50],
    ])
    // Team 0 is too small; with team 2 and the region shown, it could be computed once team 1 is: so the smaller of the two goes.
    expect(
      publishable(
        places,
        cells,
        [5, 25],
        places.map(() => true),
      ),
    ).toEqual([true, true, false, false, false, true])
  })

  it('lets no sum of teams that is too small follow from what is shown, however one adds and subtracts', () => {
    fc.assert(
      fc.property(teamsWith(2, 14, { minLength: 1, maxLength: 6 }), fc.nat(511), (teams, asked) => {
        const places = placesOf(teams.map(([region]) => region))
        const ofTeam = teams.map(([, cells]) => cells)
        const shown = publishable(
          places,
          summed(places, ofTeam),
          [5, 8],
          // Not every place is always a candidate: a team may be told of whose region is not.
          places.map((_, at) => at === 0 || ((asked >> at) & 1) === 1),
        )
        const follows = spanOf(
          places.flatMap((_, at) => (shown[at] === true ? [atomsOf(places, at, teams.length)] : [])),
        )
        for (let set = 1; set < 1 << teams.length; set++) {
          const chosen = teams.map((_, team) => (set >> team) & 1)
          if (!follows(chosen)) continue
          const [people, cases] = [0, 1].map((cell) =>
            ofTeam.reduce((sum, own, team) => sum + (chosen[team] ?? 0) * (own[cell] ?? 0), 0),
          )
          expect((people === 0 && cases === 0) || ((people ?? 0) >= 5 && (cases ?? 0) >= 8)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('subtracts a team from the organisation where its region is not shown', () => {
    const places = placesOf([1, 1, 2])
    const cells = summed(places, [
      [12, 50],
      [10, 50],
      [3, 20],
    ])
    // Organisation minus the two teams of the first region is the third team, which is too small.
    expect(publishable(places, cells, [5, 25], [true, false, false, true, true, true])).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ])
  })

  it('shows all there is when nothing is small', () => {
    const places = placesOf([1, 1, 2, 2])
    const cells = summed(places, [
      [5, 25],
      [6, 30],
      [7, 35],
      [5, 25],
    ])
    expect(
      publishable(
        places,
        cells,
        [5, 25],
        places.map(() => true),
      ),
    ).toEqual(places.map(() => true))
  })
})

it('the least that is shown is what the practice guide says', () => {
  expect([leastConsultants, leastCases, leastInCell]).toEqual([5, 25, 5])
})

describe('finestShown', () => {
  const chain = [
    [0, 1, 2],
    [0, 1, 1],
    [0, 0, 0],
  ]
  const told = (teams: readonly (readonly [number, number[]])[]) => {
    const places = placesOf(teams.map(([region]) => region))
    const cells = summed(
      places,
      teams.map(([, own]) => own),
    )
    return finestShown(
      places,
      cells,
      chain,
      places.map(() => true),
    ).map((each) => each && [each.grouping.join(''), ...each.cells])
  }

  it('tells each place all its categories where five are in every one', () => {
    expect(
      told([
        [1, [10, 11, 12]],
        [1, [5, 5, 5]],
        [2, [7, 8, 9]],
      ]),
    ).toEqual([
      ['012', 22, 24, 26],
      ['012', 15, 16, 17],
      ['012', 7, 8, 9],
      ['012', 10, 11, 12],
      ['012', 5, 5, 5],
      ['012', 7, 8, 9],
    ])
  })

  it('tells a team with four in a category less finely, its only neighbour along with it, and a smaller one nothing', () => {
    expect(
      told([
        [1, [10, 10, 10]],
        [1, [10, 10, 4]],
        [2, [10, 10, 10]],
        [2, [9, 9, 9]],
      ]),
    ).toEqual([
      ['012', 39, 39, 33],
      ['012', 20, 20, 14],
      ['012', 19, 19, 19],
      ['011', 10, 20],
      ['011', 10, 14],
      ['012', 10, 10, 10],
      ['012', 9, 9, 9],
    ])
    expect(
      told([
        [1, [10, 10, 10]],
        [1, [10, 10, 10]],
        [1, [1, 2, 1]],
      ]).at(-1),
    ).toBeNull()
  })

  const run = (teams: readonly (readonly [number, number[]])[]) => {
    const places = placesOf(teams.map(([region]) => region))
    const ofTeam = teams.map(([, cells]) => cells)
    const cells = summed(places, ofTeam)
    const chain = joinNeighbours(cells[0] ?? [], [0, 1, 2])
    return {
      places,
      ofTeam,
      cells,
      shown: finestShown(
        places,
        cells,
        chain,
        places.map(() => true),
      ),
    }
  }
  /** Atoms are (team, category); a published group of a place is the sum of its atoms. */
  const publishedRows = ({ places, ofTeam, shown }: ReturnType<typeof run>) =>
    shown.flatMap((told, at) =>
      told === null
        ? []
        : told.cells.map((_, group) =>
            atomsOf(places, at, ofTeam.length).flatMap((inPlace) =>
              told.grouping.map((own) => (own === group ? inPlace : 0)),
            ),
          ),
    )

  it('lets no cell under five follow, over places and categories together', () => {
    fc.assert(
      fc.property(teamsWith(3, 9, { minLength: 1, maxLength: 4 }), (teams) => {
        const made = run(teams)
        const follows = spanOf(publishedRows(made))
        const atoms = made.ofTeam.flat()
        for (let set = 1; set < 1 << atoms.length; set++) {
          const chosen = atoms.map((_, at) => (set >> at) & 1)
          if (!follows(chosen)) continue
          const sum = atoms.reduce((total, atom, at) => total + (chosen[at] ?? 0) * atom, 0)
          const people = made.ofTeam.reduce(
            (total, own, team) =>
              chosen.slice(team * 3, team * 3 + 3).some(Boolean) ? total + own.reduce((a, b) => a + b, 0) : total,
            0,
          )
          expect(sum >= 5 || people === 0).toBe(true)
        }
      }),
      { numRuns: 120 },
    )
  }, 60_000)

  it('leaves every hidden small cell open: another organisation would have told the same', () => {
    fc.assert(
      fc.property(teamsWith(3, 7, { minLength: 1, maxLength: 2 }), (teams) => {
        const made = run(teams)
        const rows = publishedRows(made)
        const atoms = made.ofTeam.flat()
        const moves: number[][] = []
        for (let code = 0; code < 3 ** atoms.length; code++) {
          const move = atoms.map((_, at) => (Math.floor(code / 3 ** at) % 3) - 1)
          const changesNothing = rows.every((row) => row.reduce((sum, one, at) => sum + one * (move[at] ?? 0), 0) === 0)
          if (changesNothing && atoms.every((atom, at) => atom + (move[at] ?? 0) >= 0)) moves.push(move)
        }
        atoms.forEach((atom, at) => {
          if (atom > 0 && atom < 5) expect(moves.some((move) => move[at] !== 0)).toBe(true)
        })
      }),
      { numRuns: 80 },
    )
  }, 60_000)
})

describe('chains of groupings', () => {
  const totals = fc.array(fc.nat(30), { minLength: 1, maxLength: 7 })
  const isMergingOf = (coarse: readonly number[], fine: readonly number[]) =>
    fine.every((group, at) => fine.every((other, also) => group !== other || coarse[at] === coarse[also]))

  it('merge step by step, down to one group', () => {
    fc.assert(
      fc.property(totals, (cells) => {
        for (const chain of [
          joinNeighbours(
            cells,
            cells.map((_, at) => at),
          ),
          gatherRest(cells),
        ]) {
          expect(new Set(chain.at(-1))).toEqual(new Set([0]))
          for (const [at, grouping] of chain.entries()) {
            expect([...new Set(grouping)].sort()).toEqual(
              Array.from({ length: Math.max(...grouping) + 1 }, (_, group) => group),
            )
            if (at > 0) expect(isMergingOf(grouping, chain[at - 1] ?? [])).toBe(true)
          }
        }
      }),
    )
  })

  it('join neighbours only', () => {
    fc.assert(
      fc.property(totals, (cells) => {
        for (const grouping of joinNeighbours(
          cells,
          cells.map((_, at) => at),
        ))
          expect([...grouping]).toEqual([...grouping].sort((a, b) => a - b))
      }),
    )
  })

  it('gather the smallest in the rest first', () => {
    expect(gatherRest([9, 1, 4]).map((grouping) => regroup([9, 1, 4], grouping))).toEqual([[9, 4, 1], [9, 5], [14]])
  })
})
