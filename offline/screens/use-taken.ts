import { useCallback, useEffect, useState } from 'react'
import type { StoreKey } from '@/sync/browser/store-key'
import type { TakenCase } from '../device/taken'
import { tidy } from '../device/tidy'
import { takenCases } from '../device/taken-cases'
import { onDevice, type OnDevice } from '../device/unsent'

export type Taken = { cases: TakenCase[]; device: OnDevice }

/** What lies on this device, read anew when asked and when the network comes back. Null while it is read the first time. */
export function useTaken(visit: StoreKey): { taken: Taken | null; again: () => Promise<void> } {
  const [taken, setTaken] = useState<Taken | null>(null)
  const again = useCallback(async () => {
    await tidy(visit, null, new Date())
    const [cases, device] = await Promise.all([takenCases(visit), onDevice(visit)])
    setTaken({ cases, device })
  }, [visit])
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- set when the rows are read, not while rendering
    void again()
  }, [again])
  return { taken, again }
}
