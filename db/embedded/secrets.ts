import { createHmac, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { DatabaseTrouble, fileTrouble } from '../trouble'
import { decodeMasterKey } from '../master-key'
import type { Places } from './places'

/** What only this installation knows. `masterKey` is absent where HOUVAST_MASTER_KEY gave one from the start. */
export type Secrets = {
  superuserPassword: string
  masterKey?: string
  masterKeyPrint: string
}

const print = (masterKey: string) => createHmac('sha256', decodeMasterKey(masterKey)).update('print').digest('hex')

/**
 * Reads secrets.json, or makes it (mode 0600, whole or not at all). Refuses a master key other than the one the data was made
 * with: the cases could not be opened, and new ones would be written that the old key cannot open.
 */
export function keepSecrets(
  places: Places,
  given: string | undefined,
): { secrets: Secrets; masterKey: string; made: boolean } {
  if (existsSync(places.secrets)) {
    const secrets = read(places.secrets)
    const masterKey = given ?? secrets.masterKey
    if (masterKey === undefined || print(masterKey) !== secrets.masterKeyPrint)
      throw new DatabaseTrouble(
        'master-key',
        masterKey === undefined
          ? `The data in ${places.root} was made with a HOUVAST_MASTER_KEY that is not set now. Set it again: without it nothing can be read.`
          : `HOUVAST_MASTER_KEY is not the key that the data in ${places.root} was made with. Set the first one, or choose another folder with HOUVAST_DATA.`,
      )
    return { secrets, masterKey, made: false }
  }
  const masterKey = given ?? randomBytes(32).toString('base64')
  const secrets: Secrets = {
    superuserPassword: randomBytes(24).toString('hex'),
    masterKeyPrint: print(masterKey),
    ...(given === undefined && { masterKey }),
  }
  try {
    const half = `${places.secrets}.new`
    writeFileSync(half, JSON.stringify(secrets, null, 2), { mode: 0o600 })
    chmodSync(half, 0o600)
    renameSync(half, places.secrets)
  } catch (e) {
    throw fileTrouble(e, places.root)
  }
  return { secrets, masterKey, made: given === undefined }
}

const read = (path: string): Secrets => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Secrets
  } catch (e) {
    const trouble = fileTrouble(e, path)
    if (trouble instanceof DatabaseTrouble) throw trouble
    throw new DatabaseTrouble(
      'data-broken',
      `${path} cannot be read. Put it back from a copy: it holds the keys of this database.`,
      e,
    )
  }
}
