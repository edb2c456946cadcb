import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knowledgeLevels, levelAmong, levelOf, together, wordsAmong, type WhoKnows } from './who-knows'

const documentId = fc.constantFrom('map', 'other map')
const itemId = fc.constantFrom('a', 'b')
const personId = fc.constantFrom('mama', 'oma', 'buur', 'juf')
const level = fc.constantFrom(...knowledgeLevels)
const whoKnows: fc.Arbitrary<WhoKnows> = fc.record({
  knows: fc.array(fc.record({ documentId, itemId, personId, level }), { maxLength: 12 }),
  headlines: fc.array(fc.record({ documentId, itemId, text: fc.constantFrom('Ruzie thuis', ' ') }), { maxLength: 3 }),
})
const danger = fc.record({ documentId, itemId, text: fc.constant('De volle zin over de ruzie') })
const present = fc.array(personId, { minLength: 1, maxLength: 4 })
const rank = (each: (typeof knowledgeLevels)[number]) => knowledgeLevels.indexOf(each)

describe('who knows what', () => {
  it('never says more among people than each of them knows', () => {
    fc.assert(
      fc.property(whoKnows, present, danger, (known, people, about) => {
        const among = levelAmong(known, people, about)
        for (const each of people) expect(rank(among)).toBeLessThanOrEqual(rank(levelOf(known, each, about)))
        if (people.some((each) => levelOf(known, each, about) !== 'all'))
          expect(wordsAmong(known, people, about)).not.toBe(about.text)
        if (people.some((each) => levelOf(known, each, about) === 'nothing'))
          expect(wordsAmong(known, people, about)).toBeNull()
      }),
    )
  })

  it('says no more when somebody joins, and no more when another worksheet is asked too', () => {
    fc.assert(
      fc.property(whoKnows, whoKnows, present, personId, danger, (known, other, people, newcomer, about) => {
        expect(rank(levelAmong(known, [...people, newcomer], about))).toBeLessThanOrEqual(
          rank(levelAmong(known, people, about)),
        )
        for (const each of people)
          if (
            known.knows.some(
              (row) => row.personId === each && row.itemId === about.itemId && row.documentId === about.documentId,
            )
          )
            expect(rank(levelOf(together([known, other]), each, about))).toBeLessThanOrEqual(
              rank(levelOf(known, each, about)),
            )
      }),
    )
  })

  it('says all where everybody knows all, and the headline where somebody knows only that', () => {
    const about = { documentId: 'map', itemId: 'a', text: 'De volle zin' }
    const row = (person: string, much: 'headline' | 'all') => ({
      documentId: 'map',
      itemId: 'a',
      personId: person,
      level: much,
    })
    const headlines = [{ documentId: 'map', itemId: 'a', text: 'De kop' }]
    const known = { knows: [row('mama', 'all'), row('oma', 'headline')], headlines }
    expect(wordsAmong(known, ['mama'], about)).toBe('De volle zin')
    expect(wordsAmong(known, ['mama', 'oma'], about)).toBe('De kop')
    expect(wordsAmong({ ...known, headlines: [] }, ['mama', 'oma'], about)).toBeNull()
    expect(wordsAmong(known, ['mama', 'oma', 'buur'], about)).toBeNull()
    expect(wordsAmong(known, [], about)).toBeNull()
  })
})
