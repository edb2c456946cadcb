'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { readPhoto } from '@/components/drawing/photo'
import { DateInput } from '@/components/form/DateInput'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { useLiveDocument } from '@/sync/browser/live-context'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { addPaper } from './pictures'
import styles from './PaperForm.module.css'

const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date())

/**
 * The photo of something made on paper, the day it was made, and what is on it. It counts as fully as one made on a screen. Its words are
 * the tool's own, under `paper`.
 */
export function PaperForm({ part, onDone }: { part: string; onDone: () => void }) {
  const { doc, context } = useLive()
  const t = useTranslations(`tools.${context.kind}.paper`)
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
