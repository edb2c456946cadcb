import { describe, expect, it } from 'vitest'
import childEn from './child/words/en.json'
import childNl from './child/words/nl-BE.json'
import { variants } from './codes'
import en from './messages/en.json'
import nl from './messages/nl-BE.json'
import { saysAll, steps, stepsFor } from './steps'

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

/** Softness of each question by house and age, in the order of the practice guide (1.7): 4-7, 8-11, 12-18, adults. */
const guide = {
  good: ['1111', '1112', '1122', '112'],
  worry: ['1122', '1223', '1223', '122'],
  dream: ['111', '1122', '1222', '112'],
} as const
const ages = ['young_child', 'child', 'teenager', 'adult'] as const

describe('the prompt bank', () => {
  it.each(Object.entries(guide))('gives each question of the house %s its age and its softness', (into, softness) => {
    const letter = into === 'good' ? 'G' : into === 'worry' ? 'W' : 'D'
    const wanted = softness.flatMap((each, band) => [...each].map((soft) => [ages[band], Number(soft), into]))
    const own = steps.filter(({ id }) => new RegExp(`^${letter}\\d\\d$`).test(id))
    expect(own.map(({ asks, softness: soft, into: house }) => [asks, soft, house])).toEqual(wanted)
  })

  it('gives the questions of a telephone to the telephone they are about', () => {
    const house = { W: 'worry', G: 'good', D: 'dream' } as const
    const phone = steps.filter(({ id }) => id.startsWith('P-'))
    expect(phone).toHaveLength(24)
    for (const { id, into, bank, ages: years } of phone)
      expect([into, bank, years], id).toEqual([house[id[2] as 'W'], 'phones', [12, 17]])
    expect(steps.filter(({ bank }) => bank === 'week').map(({ ages: years }) => years)).toEqual(
      Array.from({ length: 12 }, () => [10, 17]),
    )
  })

  it('finds every question by words in it, in any order, without accents, in no time', () => {
    const found = (words: string) =>
      Object.entries(nl.steps).flatMap(([id, said]) => (saysAll(said, words) ? [id] : []))
    expect(found('trots')).toEqual(['G09', 'G13'])
    expect(found('een klein ding')).toEqual(['D06'])
    expect(found('WEEK klein')).toEqual(['D06'])
    expect(found('nergens iets van te vinden')).toEqual([])
    const from = performance.now()
    for (const said of Object.values(nl.steps)) expect(found(said)).not.toEqual([])
    // Eighty-nine searches in less than one may take.
    expect(performance.now() - from).toBeLessThan(2_000)
  })

  it('holds every prompt of the practice guide, with words in both languages', () => {
    expect(steps).toHaveLength(89)
    expect(ids(steps).sort()).toEqual(Object.keys(nl.steps).sort())
    expect(Object.keys(en.steps)).toEqual(Object.keys(nl.steps))
  })

  it('never asks a child why', () => {
    const asked = Object.entries(nl.steps).filter(([, words]) => /\bwaarom\b/i.test(words))
    expect(asked).toEqual([])
    // Nor does anything else it reads.
    expect(JSON.stringify(childNl)).not.toMatch(/\bwaarom\b[^".]*\?/i)
    expect(JSON.stringify(childEn)).not.toMatch(/\bwhy\b[^".]*\?/i)
  })

  it('asks a child of each age in each form about each house something easy', () => {
    for (const variant of variants)
      for (const age of [4, 7, 8, 11, 12, 17, null])
        for (const into of ['good', 'worry', 'dream'] as const)
          expect(ids(stepsFor({ variant, age, into, softness: 1 })), `${variant} ${age} ${into}`).not.toEqual([])
  })

  it('keeps the questions of a phone for teenagers with phones, and begins with those', () => {
    expect(ids(stepsFor({ variant: 'phones', age: 15, into: 'good' }))[0]).toBe('P-G1')
    expect(ids(stepsFor({ variant: 'houses', age: 15 })).some((id) => id.startsWith('P-'))).toBe(false)
    expect(ids(stepsFor({ variant: 'phones', age: 9 })).some((id) => id.startsWith('P-'))).toBe(false)
    expect(ids(stepsFor({ variant: 'week', age: 10, into: 'dream' }))).toContain('K11')
  })

  it('leaves out what is more delicate than asked for', () => {
    expect(ids(stepsFor({ variant: 'houses', age: 9, into: 'worry', softness: 2 }))).not.toContain('W08')
    expect(ids(stepsFor({ variant: 'houses', age: 9, into: 'worry' }))).toContain('W08')
  })

  it('has no line of 0 to 10 for a child under eight', () =>
    expect(stepsFor({ variant: 'houses', age: 7, into: 'scale' })).toEqual([]))
})
