'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import type { Column } from '../codes'
import styles from './Composer.module.css'
import { useEditing, useNamed } from './editing'
import { useDraft } from './use-draft'
import { VoicePicker } from './VoicePicker'

/**
 * Writing one card after another: the voice is chosen once, Enter adds, the words stay where they are typed and so does the focus.
 * Escape leaves; what was not added stays and is here again next time.
 */
export function Composer({ column, onLeave }: { column: Column; onLeave: () => void }) {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { said, chooseSaid, nameOf } = useEditing()
  const draft = useDraft(column)
  const area = useRef<HTMLTextAreaElement>(null)
  const [added, setAdded] = useState('')
  useEffect(() => {
    area.current?.focus()
    area.current?.closest('form')?.scrollIntoView({ block: 'nearest' })
  }, [])

  const add = () => {
    const text = draft.text.toJSON().trim()
    if (!draft.finish({ column, category: null, ...said })) return
    setAdded(t('composer.added', { column: named(`columns.${column}.name`), text }))
    const { current } = area
    current?.focus()
    requestAnimationFrame(() => current?.closest('form')?.scrollIntoView({ block: 'nearest' }))
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.stopPropagation()
      onLeave()
    }
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    add()
  }
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <VoicePicker legend={t('composer.voice')} value={said} onChoose={chooseSaid} />
      <SharedTextArea
        ref={area}
        text={draft.text}
        label={t('composer.label')}
        rows={2}
        className={styles.words}
        enterKeyHint="done"
        aria-keyshortcuts="Enter"
        onInput={draft.typed}
        onKeyDown={keys}
      />
      <p className={styles.hint}>{t('composer.hint')}</p>
      <div className={styles.actions}>
        <Button type="submit" variant="primary" icon="plus" onPointerDown={(event) => event.preventDefault()}>
          {t('composer.add')}
        </Button>
        <Button variant="plain" onClick={onLeave}>
          {t('composer.leave')}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{added === '' ? '' : `${nameOf(said.voice, said.voiceName)}. ${added}`}</span>
      </VisuallyHidden>
    </form>
  )
}
