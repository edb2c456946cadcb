import { hkdfSync } from 'node:crypto'
import { decodeMasterKey } from '../master-key'

/**
 * The key of one backup: `given` (HOUVAST_BACKUP_KEY) where there is one (so that who makes backups need not hold the master key), else from
 * the master key; mixed with the salt of the file, so that no two files share a key and a nonce may be a counter.
 */
export function backupKey(given: string | undefined, masterKey: string, salt: Buffer): Buffer {
  const from = decodeMasterKey(given || masterKey)
  return Buffer.from(hkdfSync('sha256', from, salt, 'houvast backup 1', 32))
}
