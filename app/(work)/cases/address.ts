import { casePhases, type CasePhase } from '@/domain/case/choices'

/** What a list is asked for, as it stands in its address: a list can be kept, sent and gone back to. */
export type Asked = {
  search: string
  phase: CasePhase | null
  closed: boolean
  view: 'own' | 'team' | ''
  after: string
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

/** What is no choice is left out: an address that was typed over badly still shows a list. */
export function askedFrom(params: Record<string, string | string[] | undefined>): Asked {
  const view = one(params['view'])
  return {
    search: one(params['q']).trim().slice(0, 100),
    phase: casePhases.find((phase) => phase === params['phase']) ?? null,
    closed: one(params['state']) === 'closed',
    view: view === 'own' || view === 'team' ? view : '',
    after: one(params['after']),
  }
}

export function addressOf({ search, phase, closed, view, after }: Asked): string {
  const given = { view, q: search, phase: phase ?? '', state: closed ? 'closed' : '', after }
  const words = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== '')).toString()
  return words === '' ? '/cases' : `/cases?${words}`
}
