import { useCallback, useEffect, useState } from 'react'
import type { StoreKey } from '@/sync/browser/store-key'
import type { TakenCase } from '../device/taken'
import { tidy } from '../device/tidy'
import { takenCases } from '../device/taken-cases'
import { typedAbout } from '../device/typed-words'
import { onDevice, type OnDevice } from '../device/unsent'

/** `typed`: documents about which something was typed at a desk and not kept. */
export type Taken = { cases: TakenCase[]; device: OnDevice; typed: string[] }

/** What lies on this device, read anew when asked and when the network comes back. Null while it is read the first time. */
export function useTaken(visit: StoreKey): { taken: Taken | null; again: () => Promise<void> } {
  const [taken, setTaken] = useState<Taken | null>(null)
  const again = useCallback(async () => {
    await tidy(visit, null, new Date())
    const [cases, device, typed] = await Promise.all([takenCases(visit), onDevice(visit), typedAbout(visit)])
    setTaken({ cases, device, typed })
  }, [visit])
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- set when the rows are read, not while rendering
    void again()
  }, [again])
  return { taken, again }
}
