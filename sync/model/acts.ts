import {
  usageTypes,
  contributorRoles,
  type ContributorRole,
  type UsageDraft,
  type UsageType,
} from '@/domain/measurement/event'
import { eventId } from '@/domain/measurement/event-id'
import { actsCollection } from './act-rows'
import { isUuid, readKey } from './keys'
import type { PlainDocument, PlainValue } from './shape'

const named = ['type', 'at', 'order', 'deleted', 'childId', 'contributorRole', 'audienceRole']
const isType = (value: unknown): value is UsageType => usageTypes.includes(value as UsageType)
const roleOf = (value: PlainValue | undefined): ContributorRole | undefined =>
  contributorRoles.find((role) => role === value)
const isFlag = (value: PlainValue): value is string | number | boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && /^[\w:.-]{1,60}$/.test(value))

/** The acts of a document. Total: a row without a known type, or whose flags are no counts or codes, loses those. */
export function actsOf(plain: PlainDocument, documentId: string): UsageDraft[] {
  const rows = new Map<string, Record<string, PlainValue>>()
  for (const [key, value] of Object.entries(plain.fields)) {
    const at = readKey(key)
    if (at?.collection !== actsCollection) continue
    rows.set(at.id, { ...rows.get(at.id), [at.name]: value })
  }
  return [...rows].flatMap(([id, row]) => draftOf(id, row, documentId) ?? [])
}

function draftOf(id: string, row: Record<string, PlainValue>, documentId: string): UsageDraft | null {
  const { type, at, childId } = row
  if (!isType(type)) return null
  const contributorRole = roleOf(row['contributorRole'])
  const audienceRole = roleOf(row['audienceRole'])
  const payload = Object.fromEntries(
    Object.entries(row).filter(
      (entry): entry is [string, string | number | boolean] => !named.includes(entry[0]) && isFlag(entry[1]),
    ),
  )
  return {
    id: eventId(documentId, 'act', id),
    type,
    at: typeof at === 'string' ? at : null,
    ...(typeof childId === 'string' && isUuid(childId) && { childId }),
    ...(contributorRole && { contributorRole }),
    ...(audienceRole && { audienceRole }),
    ...(Object.keys(payload).length > 0 && { payload }),
  }
}
