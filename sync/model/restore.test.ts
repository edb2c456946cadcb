import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { addRow } from './edit'
import { keyOf } from './keys'
import { readPlain } from './plain'
import { restorePlain } from './restore'

it.each(['acts', 'moments'])('goes back in words and keeps what happened since: %s', (collection) => {
  const doc = new Y.Doc()
  const before = readPlain(doc)
  const card = addRow(doc, 'cards', { texts: { text: 'later erbij' } })
  const seen = addRow(doc, collection, { fields: { kind: 'shown' } })
  restorePlain(doc, before, '2026-11-24T10:00:00.000Z')
  const { fields } = readPlain(doc)
  expect(fields[keyOf('cards', card, 'deleted')]).toBe('2026-11-24T10:00:00.000Z')
  expect(fields[keyOf(collection, seen, 'deleted')]).toBeUndefined()
})
