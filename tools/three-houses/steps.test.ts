import { describe, expect, it } from 'vitest'
import { variants } from './codes'
import en from './messages/en.json'
import nl from './messages/nl-BE.json'
import { steps, stepsFor } from './steps'

const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

describe('the prompt bank', () => {
  it('holds every prompt of the practice guide, with words in both languages', () => {
    expect(steps).toHaveLength(89)
    expect(ids(steps).sort()).toEqual(Object.keys(nl.steps).sort())
    expect(Object.keys(en.steps)).toEqual(Object.keys(nl.steps))
  })

  it('never asks a child why', () => {
    const asked = Object.entries(nl.steps).filter(([, words]) => /\bwaarom\b/i.test(words))
    expect(asked).toEqual([])
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
