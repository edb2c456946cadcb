import type { StaffRole } from '../schema/organisation'

/** Of the demo and of tests alone; printed by `npm run up`. Never valid anywhere else. */
export const demoPassword = 'houvast demo 2026!'

export type DemoAccount = {
  email: string
  name: string
  role: StaffRole
  team: 'first' | 'other' | null
  region: 'first' | null
}

/** The seven people one can be. `consulent` and `collega` share a team led by `teamverantwoordelijke`; `consulent2` is elsewhere. */
export const demoAccounts: readonly DemoAccount[] = [
  { email: 'consulent@houvast.example', name: 'Noor Claessens', role: 'consultant', team: 'first', region: null },
  { email: 'collega@houvast.example', name: 'Tibo Wauters', role: 'consultant', team: 'first', region: null },
  { email: 'consulent2@houvast.example', name: 'Samira El Amrani', role: 'consultant', team: 'other', region: null },
  {
    email: 'teamverantwoordelijke@houvast.example',
    name: 'Greet Vandamme',
    role: 'team_lead',
    team: 'first',
    region: null,
  },
  { email: 'regiostaf@houvast.example', name: 'Pieter Goossens', role: 'regional_staff', team: null, region: 'first' },
  { email: 'onderzoek@houvast.example', name: 'Ilse Verbeke', role: 'researcher', team: null, region: null },
  { email: 'beheer@houvast.example', name: 'Dirk Maes', role: 'administrator', team: null, region: null },
]
