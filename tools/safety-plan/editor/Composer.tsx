'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { v7 } from 'uuid'
import { Button } from '@/components/ui/Button'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import type { Collection } from '../document'
import { add, text as textIn } from './actions'
import { useEditing } from './editing'
import styles from './Plan.module.css'

type Props = {
  collection: Collection
  label: string
  hint?: string
  /** Finishes the row that was begun; called once for each. */
  onAdd: (id: string, words: string) => void
  /** The row being typed: it lies in the document from its first letter, and stands in the list when it is added. */
  onTyping: (id: string | null) => void
  /** The first thing to write in its chapter: the cursor is there for who came by the keyboard. */
  first?: boolean
}

/** One sentence after another: Enter adds, and the focus stays for the next. */
export function Composer({ collection, label, hint, onAdd, onTyping, first = false }: Props) {
  const t = useTranslations('tools.safety_plan.rules')
  const { doc, byKeys } = useEditing()
  const [id, setId] = useState(() => v7())
  const [said, setSaid] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const text = textIn(doc, collection, id, 'text')
  useEffect(() => {
    if (first && byKeys) area.current?.focus()
  }, [first, byKeys])
  const finish = () => {
    const words = text.toJSON().trim()
    if (words === '') return
    onAdd(id, words)
    onTyping(null)
    setSaid(t('added', { text: words }))
    setId(v7())
    area.current?.focus()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    finish()
  }
  return (
    <form
      className={styles.composer}
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
    >
      <SharedTextArea
        ref={area}
        text={text}
        label={label}
        hint={hint}
        rows={2}
        className={styles.words}
        enterKeyHint="done"
        aria-keyshortcuts="Enter"
        onInput={() => {
          add(doc, collection, {}, id)
          onTyping(id)
        }}
        onKeyDown={keys}
      />
      <div className={styles.actions}>
        <Button type="submit" variant="primary" icon="plus" onPointerDown={(event) => event.preventDefault()}>
          {t('add')}
        </Button>
      </div>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </form>
  )
}
