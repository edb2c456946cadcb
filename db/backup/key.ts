import { hkdfSync } from 'node:crypto'
import { decodeMasterKey } from '../master-key'

/**
 * The key of one backup: from HOUVAST_BACKUP_KEY where given (so that who makes backups need not hold the master key), else from
 * the master key; mixed with the salt of the file, so that no two files share a key and a nonce may be a counter.
 */
export function backupKey(env: { HOUVAST_BACKUP_KEY?: string | undefined }, masterKey: string, salt: Buffer): Buffer {
  const from = decodeMasterKey(env.HOUVAST_BACKUP_KEY || masterKey)
  return Buffer.from(hkdfSync('sha256', from, salt, 'houvast backup 1', 32))
}
