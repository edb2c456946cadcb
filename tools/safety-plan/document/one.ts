import type { PlainRow } from '@/sync/model/shape'
import { codeOf, string, words } from '../../read-row'
import { childPictures, horizons, statuses } from '../codes'
import type { PlanContent } from '../content'
import { people } from './lists'

export const headOf = (row: PlainRow | undefined): PlanContent['head'] => ({
  horizon: codeOf(horizons, row, 'horizon'),
  status: codeOf(statuses, row, 'status') ?? 'draft',
  children: people(row, 'children'),
  startsOn: string(row, 'startsOn'),
  endsOn: string(row, 'endsOn'),
  language: string(row, 'language'),
  forWhom: words(row, 'forWhom'),
})

export const childOf = (row: PlainRow | undefined): Omit<PlanContent['child'], 'tellings'> => ({
  safePeople: people(row, 'safePeople'),
  safeOthers: words(row, 'safeOthers'),
  sign: words(row, 'sign'),
  signPicture: codeOf(childPictures, row, 'signPicture'),
  signKnownBy: people(row, 'signKnownBy'),
})
