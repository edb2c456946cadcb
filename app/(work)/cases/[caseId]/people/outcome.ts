type Answer = { ok: boolean; code?: string; fieldErrors?: Record<string, string>; id?: string }

const known = [
  'invalid_input',
  'stale_revision',
  'case_closed',
  'already_exists',
  'not_ready',
  'absent',
  'signed_out',
] as const

export type Failure = { code: (typeof known)[number] | 'unexpected'; fieldErrors: Record<string, string>; id?: string }

/** Null when it went well. A code without a sentence here, and an answer that never came, are unexpected. */
export async function failureOf(asked: Promise<Answer>): Promise<Failure | null> {
  const answer = await asked.catch(() => null)
  if (answer === null) return { code: 'unexpected', fieldErrors: {} }
  if (answer.ok) return null
  const { code, fieldErrors = {}, id } = answer
  return { code: known.find((each) => each === code) ?? 'unexpected', fieldErrors, ...(id === undefined ? {} : { id }) }
}
