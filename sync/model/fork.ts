import * as Y from 'yjs'
import { byPerson } from './edit'
import { documentIdKey, fieldsRoot, metaRoot, recordsRoot, textRootOf } from './keys'
import { entriesOf, readPlain, rootOf, type Root } from './plain'
import { limits, mayLie } from './structure'
import { differenceOf } from './text-difference'

/** Is anything of this item newer than what the state vector knows? */
const isNewer = (item: Y.Item, since: Map<number, number>) =>
  item.id.clock + item.length > (since.get(item.id.client) ?? 0)

function hasNewer(root: Root | undefined, since: Map<number, number>): boolean {
  for (let item = root?._start ?? null; item; item = item.right) if (isNewer(item, since)) return true
  return false
}

/**
 * A fresh document with everything the server has, and from `mine` what can be read and the server does not have yet. For a client
 * whose own document can no longer be synced: refused structure, a reused clientID, content erased under a new epoch.
 * `since` is the state vector the server last acknowledged: only what is newer is copied, so that what others erased stays
 * erased. Null when that is not to be trusted (equal vectors, different content): then whatever differs is copied, and of texts
 * both sides are kept.
 */
export function forkDocument(serverState: Uint8Array, mine: Y.Doc, since: Uint8Array | null): Y.Doc {
  const fresh = new Y.Doc()
  Y.applyUpdate(fresh, serverState, 'server')
  const known = since && Y.decodeStateVector(since)
  fresh.transact(() => {
    for (const root of [fieldsRoot, metaRoot, recordsRoot]) copyEntries(root, { fresh, mine, known })
    copyTexts(fresh, mine, known)
  }, byPerson)
  return fresh
}

/** What may not lie there is what was refused: it would be refused again, for ever. */
function copyEntries(
  root: string,
  { fresh, mine, known }: { fresh: Y.Doc; mine: Y.Doc; known: Map<number, number> | null },
): void {
  const target = fresh.getMap(root)
  for (const [key, value, item] of entriesOf(rootOf(mine, root))) {
    // Which document it is, is said by the server.
    if (key === documentIdKey || !mayLie(root, key, value)) continue
    if (known ? isNewer(item, known) : !target.has(key)) target.set(key, value)
  }
}

function copyTexts(fresh: Y.Doc, mine: Y.Doc, known: Map<number, number> | null): void {
  const theirs = readPlain(fresh).texts
  for (const [key, words] of Object.entries(readPlain(mine).texts)) {
    const there = theirs[key] ?? ''
    if (there === words || words.length > limits.text) continue
    if (known && !hasNewer(rootOf(mine, textRootOf(key)), known)) continue
    replaceWords(fresh.getText(textRootOf(key)), there, known ? words : bothOf(there, words))
  }
}

/** Neither text may vanish: what one holds already is not repeated. */
const bothOf = (one: string, other: string) =>
  one.includes(other) ? one : other.includes(one) ? other : `${one}\n${other}`

function replaceWords(text: Y.Text, from: string, to: string): void {
  const { at, removed, added } = differenceOf(from, to)
  if (removed > 0) text.delete(at, removed)
  if (added !== '') text.insert(at, added)
}
