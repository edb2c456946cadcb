import 'server-only'
import { isUuid } from '@/sync/model/keys'
import { Absent } from '../errors'

/** The document an address names. Throws Absent: an id that is no id does not exist. */
export function readAddress(params: Record<string, string | undefined>): { documentId: string } {
  const { documentId = '' } = params
  if (!isUuid(documentId)) throw new Absent()
  return { documentId }
}
