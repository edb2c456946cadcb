'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Dialog } from '@/components/ui/Dialog'
import type { StoreKey } from '@/sync/browser/store-key'
import { wipe } from '../device/wipe'
import { endVisit } from '../visit-server'
import { forgetVisit } from '../visit-state'
import { LeaveDevice } from './LeaveDevice'
import type { Taken } from './use-taken'

type Props = { visit: StoreKey; taken: Taken; again: () => Promise<void>; onClose: () => void }

/** Ends the visit: what is not sent is sent first, then everything goes from this device and the person signs in again. */
export function EndVisit({ visit, taken, again, onClose }: Props) {
  const t = useTranslations('visit.end')
  const ui = useTranslations('ui.dialog')
  const [pending, setPending] = useState(false)
  const leave = async () => {
    setPending(true)
    // The key first: what the server says, or that it cannot be asked, must not keep anything open here.
    await wipe(visit)
    await endVisit()
    location.replace('/sign-in')
    forgetVisit()
  }
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={t('title')} closeLabel={ui('close')}>
      <LeaveDevice visit={visit} taken={taken} again={again} pending={pending} onLeave={() => void leave()} />
    </Dialog>
  )
}
