import type { PlainRow } from '@/sync/model/shape'
import { readVoice, readVoices } from '../../voice'
import { figureFor, figures, memberKinds, statuses } from '../codes'
import type { Member, Mine, Placing } from '../content'
import { codeOf, string, voiceIn, words } from '../../read-row'
import { ringOf, yes } from './read'

// What lies in the document itself, row by row. All total.

export const memberOf = (row: PlainRow): Member => ({
  id: row.id,
  person: string(row, 'person'),
  name: words(row, 'name'),
  kind: codeOf(memberKinds, row, 'kind'),
  relationTo: voiceIn(row, 'relationTo'),
  relation: words(row, 'relation'),
  gives: words(row, 'gives'),
  cannot: words(row, 'cannot'),
  available: words(row, 'available'),
  task: words(row, 'task'),
  warm: yes(row, 'warm'),
  calls: words(row, 'calls'),
  backupFor: string(row, 'backupFor'),
  chosenBy: readVoices(row.fields['chosenBy']),
  status: codeOf(statuses, row, 'status') ?? 'active',
  // Who named somebody and was not written down was we: nothing is called the family's without knowing it.
  addedBy: voiceIn(row, 'addedBy') ?? { kind: 'consultant', person: null },
  addedAt: string(row, 'addedAt'),
  removedAt: row.deleted,
})

/** In no ring we know: not placed. */
export function placingOf(row: PlainRow): Placing | null {
  const [member, ring] = [string(row, 'member'), ringOf(row)]
  if (member === null || ring === null) return null
  return { id: row.id, member, ring, by: readVoice(row.fields['by']), at: string(row, 'at') }
}

export const mineOf = (row: PlainRow): Mine => ({
  id: row.id,
  person: string(row, 'person'),
  name: words(row, 'name'),
  figure: codeOf(figures, row, 'figure') ?? figureFor(row.id, null),
  ring: ringOf(row),
  placedAt: string(row, 'placedAt'),
  own: yes(row, 'own'),
})
