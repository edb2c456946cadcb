import 'server-only'
import { factsOf, personForm } from '@/domain/case/people-form'
import type { PersonKind } from '@/domain/case/people'
import { dayInFlanders } from '@/domain/time/days'
import { Refused } from '../../errors'

/** The form's own schema once more on the server: a browser can be asked to send anything. Throws Refused with the fields. */
export function readFields(given: unknown, kind: PersonKind, now: Date) {
  const read = personForm({ kind, today: dayInFlanders(now) }).safeParse(given)
  if (read.success) return factsOf(read.data, kind)
  const fieldErrors = Object.fromEntries(
    read.error.issues.map(({ path, message }) => [String(path[0] ?? 'root'), message]),
  )
  throw new Refused('invalid_input', fieldErrors)
}
