import { createHash, randomBytes } from 'node:crypto'

/** 256 bits of chance as 64 hex digits: what a session is known by. */
export const newToken = (): string => randomBytes(32).toString('hex')

/** What the database keeps of it; `app.uid()` computes the same. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(Buffer.from(token, 'hex')).digest()
