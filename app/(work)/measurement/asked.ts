import { units, type Unit } from '@/domain/measurement/eligibility'

export type Asked = { place: string | undefined; until: string | undefined; unit: Unit }

/** What an address asks for. Anything odd is passed on: the query answers it as something that does not exist. */
export function askedFrom(get: (name: string) => string | undefined): Asked {
  return {
    place: get('place') || undefined,
    until: get('until') || undefined,
    unit: units.find((unit) => unit === get('unit')) ?? 'case',
  }
}
