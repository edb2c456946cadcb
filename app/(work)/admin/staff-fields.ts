import type { Role as StaffRole } from '@/domain/access/actor'

/** As a form holds them: an empty choice is an empty string. */
export type StaffFields = { displayName: string; email: string; role: string; teamId: string; regionId: string }
export type Places = { regions: { id: string; name: string }[]; teams: { id: string; name: string; region: string }[] }

export type Failure = {
  code: 'invalid_input' | 'already_exists' | 'own_account' | 'absent' | 'signed_out' | 'unexpected'
  fieldErrors: Record<string, string>
  id?: string
}

export const roles = [
  'consultant',
  'team_lead',
  'regional_staff',
  'researcher',
  'administrator',
] as const satisfies readonly StaffRole[]

/** What a command takes: no choice is null. What is not chosen at all is said by the server, at the field. */
export const inputOf = (fields: StaffFields) => ({
  displayName: fields.displayName,
  role: fields.role as StaffRole,
  teamId: fields.teamId === '' ? null : fields.teamId,
  regionId: fields.regionId === '' ? null : fields.regionId,
})

/** When the request itself did not arrive or came back broken. */
export const notSent: Failure = { code: 'unexpected', fieldErrors: {} }

/** A refusal this page has a sentence for; any other code is one it can do nothing about. */
export function failureOf(result: {
  ok: boolean
  code?: string
  fieldErrors?: Record<string, string>
  id?: string
}): Failure | null {
  if (result.ok) return null
  const known = ['invalid_input', 'already_exists', 'own_account', 'absent', 'signed_out'] as const
  const code = known.find((each) => each === result.code) ?? 'unexpected'
  return { code, fieldErrors: result.fieldErrors ?? {}, ...(result.id === undefined ? {} : { id: result.id }) }
}
