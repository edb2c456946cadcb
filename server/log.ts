import 'server-only'
import { randomUUID } from 'node:crypto'
import pino from 'pino'

const logger = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime })

/** SQLSTATE or error class: never the message, which may hold what somebody typed. */
const kindOf = (error: unknown) => {
  if (error === null || typeof error !== 'object') return 'unknown'
  const cause = 'cause' in error && error.cause !== null && typeof error.cause === 'object' ? error.cause : error
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  return cause.constructor.name
}

/** File and line of our own frames. The message goes first: it may hold lines somebody typed that look like frames. */
const placeOf = (error: unknown) =>
  error instanceof Error
    ? (error.stack ?? '')
        .replace(error.message, '')
        .split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .slice(0, 4)
        .map((line) => line.trim())
    : []

/** One line about something unexpected: where and what kind, never the input. Returns the id to show on screen. */
export function logUnexpected(error: unknown, name: string): string {
  const id = randomUUID()
  logger.error({ event: 'unexpected', id, name, kind: kindOf(error), at: placeOf(error) })
  return id
}

/** One line about something that happened, by a code from a closed list. */
export const logEvent = (
  event:
    | 'started'
    | 'stopped'
    | 'notify_lost'
    | 'compaction_refused'
    | 'quarantined'
    | 'beyond_storing'
    | 'sign_in_limited'
    | 'sign_in_trouble',
  detail: Record<string, number | string> = {},
) => logger.info({ event, ...detail })
