/** Codes a screen has a sentence for (messages/<locale>/errors.json). Stable: clients and tests rely on them. */
export type RefusalCode =
  | 'invalid_input'
  | 'stale_revision'
  | 'case_closed'
  | 'already_exists'
  | 'too_many_requests'
  | 'reason_required'
  | 'last_consultant'
  | 'not_ready'
  | 'own_account'
  | 'nothing_chosen'
  | 'more_than_a_page'

/** Something expected went another way: told to the person in words, not alarmed about. */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly fieldErrors: Record<string, string>
  constructor(code: RefusalCode, fieldErrors: Record<string, string> = {}) {
    super(code)
    this.code = code
    this.fieldErrors = fieldErrors
  }
}

/** It does not exist, or it does not exist for you. Which of the two is never said. */
export class Absent extends Error {}

/** No live session. What was typed stays where it is; the person signs in again. */
export class SignedOut extends Error {}
