'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import type { Container } from '../codes'
import { WithParts } from './WithParts'

/** Something made on paper: its photo, the day it was made, and the words that go with it. It counts as fully as a screen. */
export function Paper({ container }: { container: Container }) {
  const t = useTranslations('tools.three_houses.paper')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="plain" icon="camera" onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={t('title')} closeLabel={t('close')}>
        {open && <WithParts>{({ paper: Form }) => <Form part={container} onDone={() => setOpen(false)} />}</WithParts>}
      </Dialog>
    </>
  )
}
