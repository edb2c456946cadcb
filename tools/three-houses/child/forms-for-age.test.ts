import { describe, expect, it } from 'vitest'
import { variants } from '../codes'
import { bandOf, formsFor } from './forms-for-age'

describe('the forms a child is offered', () => {
  it('speaks to each age as the practice guide divides them', () => {
    expect([3, 7, 8, 11, 12, 17, null].map(bandOf)).toEqual([
      'small',
      'small',
      'middle',
      'middle',
      'teen',
      'teen',
      'middle',
    ])
  })

  it('gives telephones and a week to teenagers, wizard and fairy to the small ones', () => {
    expect(formsFor('teen', null).slice(0, 2)).toEqual(['phones', 'week'])
    expect(formsFor('small', null)).not.toContain('phones')
    expect(formsFor('teen', null)).not.toContain('fairy')
  })

  it('never hides what was chosen before', () => {
    for (const variant of variants)
      for (const band of ['small', 'middle', 'teen'] as const) expect(formsFor(band, variant)).toContain(variant)
  })
})
