'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { readPhoto } from '@/components/drawing/photo'
import { DateInput } from '@/components/form/DateInput'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { useLiveDocument } from '@/sync/browser/live-context'
import { partOf } from '../codes'
import type { Frame } from '../content'
import { addPaper, removePaper, today } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'

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
        {open && <Form part={partOf(frame.id)} onDone={() => setOpen(false)} />}
      </Dialog>
    </>
  )
}

function Form({ part, onDone }: { part: string; onDone: () => void }) {
  const t = useTranslations('tools.words_pictures.paper')
  const { doc } = useEditing()
  const { blobs } = useLiveDocument()
  const file = useRef<HTMLInputElement>(null)
  const [day, setDay] = useState(today())
  const [caption, setCaption] = useState('')
  const [problem, setProblem] = useState<'choose' | 'not_a_picture' | null>(null)
  const [pending, setPending] = useState(false)
  const keep = async () => {
    const [chosen] = file.current?.files ?? []
    if (!chosen) {
      setProblem('choose')
      return
    }
    setPending(true)
    setProblem(null)
    try {
      const { image, width, height } = await readPhoto(chosen)
      addPaper(doc, { part, image: await blobs.keep(image), takenOn: day, width, height }, caption)
      onDone()
    } catch {
      setProblem('not_a_picture')
      setPending(false)
    }
  }
  return (
    <div className={styles.form}>
      <label className={styles.file}>
        <span>{t('photo')}</span>
        <input ref={file} type="file" accept="image/jpeg,image/png,image/webp,image/heic" capture="environment" />
      </label>
      {problem !== null && <p role="alert">{t(problem)}</p>}
      <DateInput label={t('day')} value={day} max={today()} onChange={(event) => setDay(event.target.value)} />
      <TextInput
        label={t('caption')}
        hint={t('captionHint')}
        sensitive
        value={caption}
        onChange={(event) => setCaption(event.target.value)}
      />
      <Button variant="primary" pending={pending} onClick={() => void keep()}>
        {t('keep')}
      </Button>
    </div>
  )
}
