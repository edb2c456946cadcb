export type TroubleCode =
  | 'no-binary'
  | 'no-space'
  | 'not-writable'
  | 'not-reachable'
  | 'may-not-switch-user'
  | 'data-version'
  | 'data-broken'
  | 'initdb-failed'
  | 'start-failed'
  | 'locked'
  | 'not-running'
  | 'master-key'
  | 'database-url'
  | 'server-too-old'
  | 'roles-missing'

/** Something the person at the terminal can put right. The message is the whole answer: what is wrong and what to do. */
export class DatabaseTrouble extends Error {
  readonly code: TroubleCode

  constructor(code: TroubleCode, sentence: string, cause?: unknown) {
    super(sentence, cause === undefined ? undefined : { cause })
    this.name = 'DatabaseTrouble'
    this.code = code
  }
}

/** The errno name of a failed system call, or undefined for anything else that was thrown. */
export const errnoOf = (e: unknown): string | undefined =>
  e instanceof Error && 'code' in e && typeof e.code === 'string' ? e.code : undefined

/** Turns what the file system answered into a sentence; passes on what it does not know. */
export function fileTrouble(e: unknown, path: string): unknown {
  switch (errnoOf(e)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new DatabaseTrouble('no-space', `There is no disk space left for ${path}. Make room, then try again.`, e)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
      return new DatabaseTrouble(
        'not-writable',
        `Houvast may not write in ${path}. Choose a folder of your own with HOUVAST_DATA=/path, or give this account the right to write there.`,
        e,
      )
    default:
      return e
  }
}
