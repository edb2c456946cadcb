import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const version = 1
const ivBytes = 12
const tagBytes = 16

/** What was sealed cannot be opened: another key, another place, or damaged bytes. */
export class Unsealable extends Error {}

/**
 * AES-256-GCM: version, iv, tag, content. `place` is sealed along and must be the same to open: bytes moved to another row do not
 * open there.
 */
export function seal(key: Uint8Array, place: string, content: Uint8Array): Uint8Array {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place))
  const sealed = Buffer.concat([cipher.update(content), cipher.final()])
  return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), sealed])
}

/** Throws Unsealable. */
export function unseal(key: Uint8Array, place: string, sealed: Uint8Array): Uint8Array {
  if (sealed[0] !== version || sealed.length < 1 + ivBytes + tagBytes) throw new Unsealable('Not sealed by us')
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + ivBytes)).setAAD(Buffer.from(place))
  decipher.setAuthTag(sealed.subarray(1 + ivBytes, 1 + ivBytes + tagBytes))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + ivBytes + tagBytes)), decipher.final()])
  } catch {
    throw new Unsealable('Another key or another place')
  }
}

/** Where each kind of sealed bytes belongs: part of the seal. */
export const places = {
  caseKey: (caseId: string) => `case-key:${caseId}`,
  deviceKey: (keyId: string, staffId: string) => `device-key:${keyId}:${staffId}`,
  contact: (caseId: string, personId: string) => `contact:${caseId}:${personId}`,
  asset: (caseId: string, sha256: string) => `asset:${caseId}:${sha256}`,
  update: (documentId: string, epoch: number) => `${documentId}:${epoch}:u`,
  snapshot: (documentId: string, epoch: number, seq: number) => `${documentId}:${epoch}:s:${seq}`,
  projection: (documentId: string, seq: number) => `${documentId}:p:${seq}`,
  version: (documentId: string, versionId: string) => `${documentId}:v:${versionId}`,
  activity: (documentId: string, activityId: string) => `${documentId}:a:${activityId}`,
  late: (documentId: string, hash: string) => `${documentId}:late:${hash}`,
  review: (talkId: string, staffId: string) => `review:${talkId}:${staffId}`,
  lateReason: (lateId: string) => `late-reason:${lateId}`,
  quarantine: (documentId: string, id: string) => `${documentId}:q:${id}`,
}
