/** Where what is written stands, as a person is told it. Moments are ISO. */
export type SaveState =
  /** The local document is being opened. */
  | { at: 'opening' }
  /** Neither on this device nor to be had from the server now. */
  | { at: 'unreachable' }
  /** A change of a moment ago: laid on this device when `kept`, and on its way to the server. */
  | { at: 'device'; since: string; kept: boolean }
  /** Everything is kept on the server. */
  | { at: 'server'; when: string }
  /** Not sent: no network, or the server does not answer or refuses. `kept` is false when this device could not keep it either. */
  | { at: 'unsent'; since: string; kept: boolean }
  /** Nothing unsent is known of, and the server was not reached (again): what others wrote may be missing. */
  | { at: 'waiting'; last: string | null }

/** Why this device keeps nothing. Work goes on; only the server holds it. */
export type KeepProblem = 'insecure' | 'no_storage' | 'full' | null

/**
 * Why nothing is sent, beyond a missing network. `refused`: the server cannot take what lies here. `handed_on`: the right to write had
 * ended, and what was not sent lies apart on the server, for whoever decides about it. `case_erased`: the case is gone for good.
 */
export type SendProblem =
  | 'signed_out'
  | 'right_ended'
  | 'handed_on'
  | 'case_erased'
  | 'read_only'
  | 'newer_version'
  | 'too_large'
  | 'refused'
  | null

const ends: readonly SendProblem[] = ['right_ended', 'handed_on', 'case_erased', 'read_only', 'newer_version']

/** True where what is written now would reach nobody. */
export const endsWriting = (problem: SendProblem): boolean => ends.includes(problem)

/** Why the document went on in another: something was erased for good, part was refused, or device and server had silently diverged. */
export type Continued = 'erased' | 'refused' | 'diverged' | null

/** Everything `SaveStatus` tells. */
export type Save = {
  state: SaveState
  keep: KeepProblem
  send: SendProblem
  continued: Continued
  /** Rows on this device that could not be read. */ unreadable: number
}
