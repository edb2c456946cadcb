import type { Category, Column } from '../codes'

/** One question that helps to tell categories apart. Words: `sorter.<id>`. */
export type SorterQuestion =
  'happened' | 'feared' | 'harder' | 'quality' | 'dangerThere' | 'someoneActed' | 'whenGood' | 'smallStep'
/** `unsure` is skipping: the question is let pass and the next one comes. */
export type SorterAnswer = 'yes' | 'no' | 'unsure'
export type SorterAnswers = Partial<Record<SorterQuestion, SorterAnswer>>

/** What comes next: a question, or a suggestion that people may refuse. `null`: it may stay unsorted. */
export type SorterNext = { ask: SorterQuestion } | { suggest: Category | null }

const ask = (question: SorterQuestion): SorterNext => ({ ask: question })
const suggest = (category: Category | null): SorterNext => ({ suggest: category })

/**
 * Past and happened: harm. Future and feared: danger. Makes it harder: complicating factor. Protection is shown only where the
 * danger was there and somebody acted so that the child was safe; everything else that is good is a strength (practice guide,
 * structure of the three-column map).
 */
const flows: Record<Column, (said: SorterAnswers) => SorterNext> = {
  worries: ({ happened, feared, harder }) => {
    if (happened === undefined) return ask('happened')
    if (happened === 'yes') return suggest('past_harm')
    if (feared === undefined) return ask('feared')
    if (feared === 'yes') return suggest('danger_statement')
    if (harder === undefined) return ask('harder')
    return suggest(harder === 'yes' ? 'complicating_factor' : null)
  },
  good: ({ quality, dangerThere, someoneActed }) => {
    if (dangerThere === undefined) return ask('dangerThere')
    if (dangerThere === 'yes' && someoneActed === undefined) return ask('someoneActed')
    if (dangerThere === 'yes' && someoneActed === 'yes') return suggest('demonstrated_safety')
    if (quality === undefined) return ask('quality')
    return suggest(quality === 'yes' ? 'strength' : null)
  },
  todo: ({ whenGood, smallStep }) => {
    if (smallStep === undefined) return ask('smallStep')
    if (smallStep === 'yes') return suggest('next_step')
    if (whenGood === undefined) return ask('whenGood')
    return suggest(whenGood === 'yes' ? 'safety_goal' : null)
  },
}

export const nextInSorting = (column: Column, said: SorterAnswers): SorterNext => flows[column](said)
