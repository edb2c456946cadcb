import type * as Y from 'yjs'
import { addRow, removeRow, setFields, textOf } from '@/sync/model/edit'
import { writeVoice, type Voice } from '../../voice'

/* Apart from the other acts: these are within reach as soon as the page stands there, those are in steps that are closed (decision 0015). */

const now = () => new Date().toISOString()
export const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date())

/** Words somebody typed for somebody else: as they were said, to be read back. */
export const saidAtDesk = (voice: Voice, me: { staffId: string; name: string }) => ({
  voice: writeVoice(voice),
  enteredBy: me.staffId,
  enteredByName: me.name,
  enteredAt: now(),
  saidOn: today(),
})

export const confirm = (doc: Y.Doc, card: string): void => setFields(doc, 'cards', card, { confirmedAt: now() })
export const removeCard = (doc: Y.Doc, card: string): void => removeRow(doc, 'cards', card)

export const note = (aside: Y.Doc, card: string, name: 'paraphrase' | 'translation'): Y.Text => {
  addRow(aside, 'notes', { id: card })
  return textOf(aside, 'notes', card, name)
}
