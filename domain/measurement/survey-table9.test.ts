import { describe, expect, it } from 'vitest'
import { toolKinds } from '@/tools/tool'
import { answered, countBehind, published, surveyAnswers, surveyShares } from './survey-table9'

describe.each(toolKinds)('%s', (kind) => {
  it('has percentages that come from whole people', () => {
    const people = surveyAnswers.map((answer) => countBehind(kind, answer))
    expect(people.reduce((sum, count) => sum + count, 0)).toBe(answered[kind])
    surveyAnswers.forEach((answer, at) => {
      expect(Number(((100 * (people[at] ?? 0)) / answered[kind]).toFixed(1))).toBe(published[kind][answer])
    })
  })
})

it('has no whole people for the safety plan with 99 answers: that is why it says 98', () => {
  const fits = surveyAnswers.every((answer) => {
    const share = published.safety_plan[answer]
    return Number(((100 * Math.round((share * 99) / 100)) / 99).toFixed(1)) === share
  })
  expect(fits).toBe(false)
})

it('gives the bands of the practice guide', () => {
  const inPercent = toolKinds.map((kind) =>
    Object.values(surveyShares(kind)).map((share) => Number((100 * share).toFixed(1))),
  )
  expect(inPercent).toEqual([
    [4.1, 21.4, 74.5, 0],
    [0, 1, 13.1, 85.9],
    [3, 5.1, 65.7, 26.3],
    [11.1, 21.2, 65.7, 2],
    [1, 4, 53.5, 41.4],
    [7.1, 13.1, 72.7, 7.1],
  ])
})
