'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { PaperForm } from '../../PaperForm'
import { partOf } from '../codes'
import type { Frame } from '../content'
import { removePaper } from './actions'
import { useEditing } from './editing'

/** A drawing made on paper: its photo, the day it was made, and what is on it. It counts as fully as one on the screen. */
export function Paper({ frame }: { frame: Frame }) {
  const t = useTranslations('tools.words_pictures')
  const { content, doc, tell } = useEditing()
  const [open, setOpen] = useState(false)
  const photos = content.pictures.filter(({ part, kind }) => part === partOf(frame.id) && kind === 'paper')
  return (
    <>
      <Button variant="plain" icon="camera" onClick={() => setOpen(true)}>
        {t('paper.add')}
      </Button>
      {photos.map(({ id }) => (
        <Button key={id} variant="plain" icon="archive" onClick={() => tell(t('undo.taken'), removePaper(doc, id))}>
          {t('paper.remove')}
        </Button>
      ))}
      <Dialog open={open} onOpenChange={setOpen} title={t('paper.title')} closeLabel={t('paper.close')}>
        {open && <PaperForm part={partOf(frame.id)} onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  )
}
