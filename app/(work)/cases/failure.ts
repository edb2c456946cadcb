/** What a screen makes of a refusal: a code with a sentence in `errors.codes`, and message keys by field of the form. */
export type Failure = { code: string; fieldErrors: Record<string, string>; id?: string }

/** When the request itself did not arrive or came back broken. */
const notSent: Failure = { code: 'unexpected', fieldErrors: {} }

type Answer = { ok: true } | { ok: false; code: string; fieldErrors: Record<string, string>; id?: string }

/** Null when it went well. Field errors of a command stand under `fields.`; a form knows its fields without it. */
export async function failureOf(sending: Promise<Answer>): Promise<Failure | null> {
  const result = await sending.catch(() => null)
  if (result === null) return notSent
  if (result.ok) return null
  const fieldErrors = Object.fromEntries(
    Object.entries(result.fieldErrors).map(([path, key]) => [path.replace(/^fields\./, ''), key]),
  )
  return { code: result.code, fieldErrors, ...(result.id === undefined ? {} : { id: result.id }) }
}
