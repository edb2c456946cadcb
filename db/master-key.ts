import { createHash } from 'node:crypto'
import { DatabaseTrouble } from './trouble'

/** HOUVAST_MASTER_KEY as bytes. 32 bytes in base64; anything else is refused, because a short key would be accepted silently. */
export function decodeMasterKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (key.length !== 32 || key.toString('base64').replace(/=+$/, '') !== text.trim().replace(/=+$/, ''))
    throw new DatabaseTrouble(
      'master-key',
      'HOUVAST_MASTER_KEY must be 32 random bytes in base64. `openssl rand -base64 32` makes one; keep it apart from the backups.',
    )
  return key
}

/** Tells which master key wrapped a key, without telling anything of it. */
export const masterKeyId = (key: Uint8Array): string =>
  createHash('sha256').update('houvast-master-key-id').update(key).digest('hex').slice(0, 16)
