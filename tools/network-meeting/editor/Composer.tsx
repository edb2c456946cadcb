'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState, type KeyboardEvent } from 'react'
import { v7 } from 'uuid'
import { Button } from '@/components/ui/Button'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { begin, text as textIn } from './actions'
import { useRoom } from './in-room'
import styles from './Room.module.css'

type Props = {
  collection: 'said' | 'agreements'
  fields?: Parameters<typeof begin>[3]
  label: string
  hint?: string | undefined
  /** How somebody is called who is not on the case. */
  voiceName?: string
  /** Finishes the row that was begun; called once for each. */
  onAdd: (id: string) => void
  /** The row being typed: it lies in the document from its first letter, and stands in the list when it is added. */
  onTyping: (id: string | null) => void
}

/** One sentence after another: Enter adds, and the focus stays for the next. */
export function Composer({ collection, fields = {}, label, hint, voiceName = '', onAdd, onTyping }: Props) {
  const t = useTranslations('tools.network_meeting.room')
  const { doc } = useRoom()
  const [id, setId] = useState(() => v7())
  const [said, setSaid] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  const text = textIn(doc, collection, id, 'text')
  const finish = () => {
    const words = text.toJSON().trim()
    if (words === '') return
    const called = textIn(doc, collection, id, collection === 'said' ? 'voiceName' : 'ideaName')
    if (voiceName !== '' && called.length === 0) called.insert(0, voiceName)
    onAdd(id)
    onTyping(null)
    setSaid(t('added'))
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
          begin(doc, collection, id, fields)
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
