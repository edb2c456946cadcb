'use client'

import type * as Y from 'yjs'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'

type Props = {
  text: Y.Text
  /** The same words as those present may have them. */
  shown: string
  label: string
  rows?: number
  onInput?: () => void
}

/** To type in on the screen of the room. Where it holds what one of those present may not know, the field is not there either. */
export function RoomText({ text, shown, label, rows = 1, onInput }: Props) {
  if (shown.trim() === '' && text.toJSON().trim() !== '') return null
  return <SharedTextArea text={text} label={label} rows={rows} onInput={onInput} />
}
