import { useState } from 'react'
import type { StoreKey } from '@/sync/browser/store-key'
import { bringTogether, type Sent } from '../device/send'
import { findDocument, sendingOf } from './openings'
import type { Taken } from './use-taken'

/** Sends everything that is not sent yet; gives back what stood in the way, without repeating itself. */
export function useSend(visit: StoreKey, taken: Taken, again: () => Promise<void>) {
  const [sending, setSending] = useState(false)
  const [problems, setProblems] = useState<Exclude<Sent, 'sent'>[]>([])
  const send = async (): Promise<boolean> => {
    setSending(true)
    const met = new Set<Exclude<Sent, 'sent'>>()
    for (const { documentId, pictures } of taken.device.unsent) {
      const found = findDocument(taken.cases, documentId)
      const outcome = await bringTogether(documentId, sendingOf(visit, found, pictures.length > 0))
      if (outcome !== 'sent') met.add(outcome)
    }
    setProblems([...met])
    await again()
    setSending(false)
    return met.size === 0
  }
  return { sending, problems, send }
}
