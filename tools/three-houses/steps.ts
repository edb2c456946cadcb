import type { ToolStep } from '../tool'
import type { Container, Variant } from './codes'

/**
 * A question of the prompt bank (practice guide 1.7 to 1.9, our own words: messages under `steps.<id>`). Never shown to a child as a
 * list; the consultant picks two to four for each house. `choose`: the child says where the answer belongs.
 */
export type HouseStep = ToolStep & {
  into: Container | 'choose' | 'scale' | 'around'
  /** In which forms it makes sense. */
  bank: 'any' | 'phones' | 'week'
  /** Whole years, both included; 18 and older is an adult who does one of their own. */
  ages: readonly [number, number]
}

type Asks = ToolStep['asks']
const agesOf: Record<Asks, readonly [number, number]> = {
  young_child: [4, 7],
  child: [8, 11],
  teenager: [12, 17],
  adult: [18, 120],
  everyone: [0, 120],
}

const step = (
  id: string,
  asks: Asks,
  softness: 1 | 2 | 3,
  into: HouseStep['into'],
  rest: Partial<Pick<HouseStep, 'bank' | 'ages'>> = {},
): HouseStep => ({ id, asks, softness, into, bank: 'any', ages: agesOf[asks], ...rest })
const phone = (id: string, softness: 1 | 2 | 3, into: Container) =>
  step(id, 'teenager', softness, into, { bank: 'phones' })
/** The week is for ten to eighteen. */
const week = (id: string, softness: 1 | 2 | 3, into: HouseStep['into']) =>
  step(id, 'teenager', softness, into, { bank: 'week', ages: [10, 17] })
/** The line of 0 to 10 asks for counting: from eight on. */
const line = (id: string) => step(id, 'everyone', 2, 'scale', { ages: [8, 120] })

export const steps: readonly HouseStep[] = [
  step('G01', 'young_child', 1, 'good'),
  step('G02', 'young_child', 1, 'good'),
  step('G03', 'young_child', 1, 'good'),
  step('G04', 'young_child', 1, 'good'),
  step('G05', 'child', 1, 'good'),
  step('G06', 'child', 1, 'good'),
  step('G07', 'child', 1, 'good'),
  step('G08', 'child', 2, 'good'),
  step('G09', 'teenager', 1, 'good'),
  step('G10', 'teenager', 1, 'good'),
  step('G11', 'teenager', 2, 'good'),
  step('G12', 'teenager', 2, 'good'),
  step('G13', 'adult', 1, 'good'),
  step('G14', 'adult', 1, 'good'),
  step('G15', 'adult', 2, 'good'),
  step('W01', 'young_child', 1, 'worry'),
  step('W02', 'young_child', 1, 'worry'),
  step('W03', 'young_child', 2, 'worry'),
  step('W04', 'young_child', 2, 'worry'),
  step('W05', 'child', 1, 'worry'),
  step('W06', 'child', 2, 'worry'),
  step('W07', 'child', 2, 'worry'),
  step('W08', 'child', 3, 'worry'),
  step('W09', 'teenager', 1, 'worry'),
  step('W10', 'teenager', 2, 'worry'),
  step('W11', 'teenager', 2, 'worry'),
  step('W12', 'teenager', 3, 'worry'),
  step('W13', 'adult', 1, 'worry'),
  step('W14', 'adult', 2, 'worry'),
  step('W15', 'adult', 2, 'worry'),
  step('D01', 'young_child', 1, 'dream'),
  step('D02', 'young_child', 1, 'dream'),
  step('D03', 'young_child', 1, 'dream'),
  step('D04', 'child', 1, 'dream'),
  step('D05', 'child', 1, 'dream'),
  step('D06', 'child', 2, 'dream'),
  step('D07', 'child', 2, 'dream'),
  step('D08', 'teenager', 1, 'dream'),
  step('D09', 'teenager', 2, 'dream'),
  step('D10', 'teenager', 2, 'dream'),
  step('D11', 'teenager', 2, 'dream'),
  step('D12', 'adult', 1, 'dream'),
  step('D13', 'adult', 1, 'dream'),
  step('D14', 'adult', 2, 'dream'),
  step('X01', 'young_child', 1, 'around'),
  step('X02', 'everyone', 1, 'around'),
  step('X03', 'everyone', 1, 'around'),
  step('X04', 'everyone', 1, 'around'),
  line('X05'),
  line('X06'),
  step('X07', 'everyone', 1, 'around'),
  step('X08', 'everyone', 1, 'around'),
  step('X09', 'everyone', 1, 'around'),
  phone('P-W1', 2, 'worry'),
  phone('P-W2', 2, 'worry'),
  phone('P-W3', 1, 'worry'),
  phone('P-W4', 2, 'worry'),
  phone('P-W5', 1, 'worry'),
  phone('P-W6', 2, 'worry'),
  phone('P-W7', 3, 'worry'),
  phone('P-W8', 3, 'worry'),
  phone('P-G1', 1, 'good'),
  phone('P-G2', 1, 'good'),
  phone('P-G3', 1, 'good'),
  phone('P-G4', 1, 'good'),
  phone('P-G5', 1, 'good'),
  phone('P-G6', 1, 'good'),
  phone('P-G7', 1, 'good'),
  phone('P-G8', 1, 'good'),
  phone('P-D1', 1, 'dream'),
  phone('P-D2', 2, 'dream'),
  phone('P-D3', 1, 'dream'),
  phone('P-D4', 1, 'dream'),
  phone('P-D5', 1, 'dream'),
  phone('P-D6', 2, 'dream'),
  phone('P-D7', 2, 'dream'),
  phone('P-D8', 1, 'dream'),
  week('K01', 1, 'choose'),
  week('K02', 1, 'good'),
  week('K03', 1, 'worry'),
  week('K04', 2, 'choose'),
  week('K05', 2, 'choose'),
  week('K06', 2, 'choose'),
  week('K07', 2, 'choose'),
  week('K08', 2, 'choose'),
  week('K09', 3, 'worry'),
  week('K10', 2, 'good'),
  week('K11', 1, 'dream'),
  week('K12', 1, 'good'),
]

export type Wanted = {
  variant: Variant | null
  /** Whole years; null is not known. */
  age: number | null
  into?: HouseStep['into'] | null
  /** At most so delicate. */
  softness?: 1 | 2 | 3
}

/**
 * The questions that fit: those of the form first, then those of any form. A child of unknown age gets those for eight to eleven, neither
 * childish nor heavy; the consultant may look at other ages.
 */
export function stepsFor({ variant, age, into = null, softness = 3 }: Wanted): HouseStep[] {
  const years = age ?? 9
  const fits = (each: HouseStep) =>
    (each.bank === 'any' || each.bank === variant) &&
    each.ages[0] <= years &&
    years <= each.ages[1] &&
    each.softness <= softness &&
    (into === null || each.into === into)
  const found = steps.filter(fits)
  return [...found.filter(({ bank }) => bank !== 'any'), ...found.filter(({ bank }) => bank === 'any')]
}

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether a sentence has every word that is looked for, wherever it stands, with or without its accents and capitals. */
export function saysAll(sentence: string, wanted: string): boolean {
  const said = plain(sentence)
  return plain(wanted)
    .split(/\s+/)
    .every((word) => said.includes(word))
}
