import type * as Y from 'yjs'
import { addRow, byPerson, removeRow, textOf } from '@/sync/model/edit'
import { writeVoice, type Voice } from './voice'

export type Quote = {
  /** The item these words were said in. */
  sourceItem: string
  text: string
  voice: Voice
  /** yyyy-mm-dd, the day they were said. */
  saidOn: string
  me: { staffId: string; name: string }
}

/**
 * Puts words from one tool on the family's map, word for word and with their source: the link between items that two tools share (the
 * fields are those of `cards` in three-columns/document.ts). Returns the id of the card on the map.
 */
export const quoteOnMap = (
  map: Y.Doc,
  column: 'good' | 'worries' | 'todo',
  { me, text, voice, ...from }: Quote,
): string =>
  addRow(map, 'cards', {
    fields: {
      ...from,
      place: column,
      voice: writeVoice(voice),
      enteredBy: me.staffId,
      enteredByName: me.name,
      enteredAt: new Date().toISOString(),
      source: 'tool',
    },
    texts: { text },
  })

/** Takes words off the map again, when who said them no longer wants them read there: laid aside, and emptied, so that the bin does not keep them either. */
export function takeQuoteBack(map: Y.Doc, item: string): void {
  map.transact(() => {
    const words = textOf(map, 'cards', item, 'text')
    words.delete(0, words.length)
    removeRow(map, 'cards', item)
  }, byPerson)
}
