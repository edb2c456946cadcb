import type { PlainRow } from '@/sync/model/shape'
import { readVoice } from '../../voice'
import { cardKinds, cells, containers, stickers } from '../codes'
import type { HouseCard } from '../content'
import { boolean, codeOf, string, words } from '../../read-row'

/** Total: words whose house cannot be read stand in no house, and are never hidden for it. */
export const cardOf = (row: PlainRow, note: PlainRow | undefined): HouseCard => ({
  id: row.id,
  container: codeOf(containers, row, 'container'),
  kind: codeOf(cardKinds, row, 'kind') ?? 'words',
  text: words(row, 'text'),
  voice: readVoice(row.fields['voice']),
  enteredBy: string(row, 'enteredBy'),
  enteredByName: string(row, 'enteredByName') ?? '',
  enteredAt: string(row, 'enteredAt'),
  saidOn: string(row, 'saidOn'),
  confirmedAt: string(row, 'confirmedAt'),
  pinned: boolean(row, 'pinned') === true,
  unsent: boolean(row, 'unsent') === true,
  crossedOut: boolean(row, 'crossedOut') === true,
  cell: codeOf(cells, row, 'cell'),
  sticker: codeOf(stickers, row, 'sticker'),
  picture: string(row, 'picture'),
  paraphrase: words(note, 'paraphrase'),
  fromWhom: words(row, 'fromWhom'),
  translation: words(note, 'translation'),
  removedAt: row.deleted,
  draft: string(row, 'draft'),
})
