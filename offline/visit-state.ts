import { useSyncExternalStore } from 'react'
import { hasStorage, isSecureEnough } from '@/sync/browser/secure'
import type { StoreKey } from '@/sync/browser/store-key'
import { unlock as unlockKey, wrappedKeys } from './device/unlock'

export type VisitState =
  | { at: 'looking' }
  /** This address or browser keeps nothing, so nothing can be taken along. */
  | { at: 'impossible'; why: 'insecure' | 'no_storage' }
  /** Nothing of anyone was taken along. */
  | { at: 'nothing' }
  | { at: 'locked' }
  | { at: 'open'; key: StoreKey }

let state: VisitState = { at: 'looking' }
const listeners = new Set<() => void>()

function become(next: VisitState): void {
  state = next
  for (const listener of listeners) listener()
}

/** What this device holds. An open visit stays open: locking is something else. */
export async function lookAtDevice(): Promise<void> {
  if (state.at === 'open') return
  if (!isSecureEnough()) become({ at: 'impossible', why: 'insecure' })
  else if (!hasStorage()) become({ at: 'impossible', why: 'no_storage' })
  else {
    const found = await wrappedKeys().catch(() => null)
    become(found === null ? { at: 'impossible', why: 'no_storage' } : { at: found.length > 0 ? 'locked' : 'nothing' })
  }
}

/** False when these words open nothing here. */
export async function unlockVisit(passphrase: string): Promise<boolean> {
  const key = await unlockKey(passphrase)
  if (key) become({ at: 'open', key })
  return key !== null
}

/** Lets go of the key: with it every page of the visit forgets what it showed. */
export function lockVisit(): void {
  if (state.at === 'open') become({ at: 'locked' })
}

/** After everything of this person was taken off the device. */
export function forgetVisit(): void {
  become({ at: 'looking' })
  void lookAtDevice()
}

export const useVisitState = (): VisitState =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
    () => looking,
  )

const looking: VisitState = { at: 'looking' }
