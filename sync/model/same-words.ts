import { v5 } from 'uuid'
import * as Y from 'yjs'
import { byPerson } from './edit'
import { keyOf, textRootOf } from './keys'

const namespace = '0b6c3c58-2f1d-4c1e-9a70-5e1c6f3c9d24'

/** The text of a row, and what is put in it. */
export type SameWords = { collection: string; row: string; name: string; words: string }

/**
 * Puts words in empty texts that any device would put there by itself, so that two that do so without a network do it once: Yjs knows an
 * insertion by its client and its place, and here the client follows from the words. Line by line, each from all that stands above it:
 * where two devices know different things, what they share stands once and what they do not both stays.
 *
 * Not within a transaction: to Yjs these words come from elsewhere, and it would take the rest of it to do so too.
 */
export function writeSame(doc: Y.Doc, texts: readonly SameWords[]): void {
  const draft = new Y.Doc()
  for (const { collection, row, name, words } of texts) {
    const root = textRootOf(keyOf(collection, row, name))
    const lines = words.split('\n')
    let times = 0
    let clients = clientsOf(root, lines, times)
    // What was taken away never comes back: the same words once more are other insertions.
    while (clients.some((client) => doc.store.clients.has(client))) clients = clientsOf(root, lines, ++times)
    const text = draft.getText(root)
    for (const [at, line] of lines.entries()) {
      draft.clientID = clients[at] ?? draft.clientID
      text.insert(text.length, at > 0 ? `\n${line}` : line)
    }
  }
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(draft), byPerson)
  draft.destroy()
}

const clientsOf = (root: string, lines: readonly string[], times: number) =>
  lines.map((_, at) => numberOf(`${root}/${String(times)}/${lines.slice(0, at + 1).join('\n')}`))

/** 48 bits, so that two lines never share a client by chance. */
const numberOf = (seed: string) => parseInt(v5(seed, namespace).replaceAll('-', '').slice(0, 12), 16)
