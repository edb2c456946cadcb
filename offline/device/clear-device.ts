import { hasStorage, isSecureEnough } from '@/sync/browser/secure'
import { storeKey } from '@/sync/browser/store-key'
import { bringTogether } from './send'
import { typedAbout } from './typed-words'
import { databaseNames } from './unlock'
import { onDevice } from './unsent'
import { wipe } from './wipe'

/**
 * Takes everything of this person off this device, at a desk. False, and nothing was touched, when there is work that is nowhere else
 * and could not be sent now.
 */
export async function clearDevice(): Promise<boolean> {
  if (!isSecureEnough() || !hasStorage()) return true
  try {
    const names = await databaseNames()
    const key = names.length > 0 ? await storeKey() : null
    if (!key || !names.includes(key.database)) return true
    const { unsent, unreadable } = await onDevice(key)
    if (unreadable > 0 || (await typedAbout(key)).length > 0) return false
    for (const { documentId, pictures } of unsent) {
      const opening = { key: (id: string) => key.document(id) }
      // Pictures belong to the case, and the server says which; what has none is sent without asking around it.
      const sent = await bringTogether(documentId, pictures.length > 0 ? opening : { ...opening, context: null })
      if (sent !== 'sent' && sent !== 'handed_on') return false
    }
    await wipe(key)
    return true
  } catch {
    // Without the key nobody can tell what lies here; it is sealed, and whoever signs in again finds it.
    return true
  }
}
