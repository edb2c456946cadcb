import type * as Y from 'yjs'
import { picturesDrawn } from './pictures-drawn'
import { readPlain } from './plain'

/**
 * Which of these pictures (by hash) a document names: on a sheet, or anywhere a tool wrote a name down, taken away or not. Asked like
 * this, no tool has to tell where; 64 digits stand nowhere by chance.
 */
export function picturesNamed(doc: Y.Doc, hashes: readonly string[]): string[] {
  if (hashes.length === 0) return []
  const written = JSON.stringify(readPlain(doc))
  const drawn = new Set(picturesDrawn(doc))
  return hashes.filter((hash) => drawn.has(hash) || written.includes(hash))
}
