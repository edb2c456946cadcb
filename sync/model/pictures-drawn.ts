import type * as Y from 'yjs'
import { entriesOf, rootOf } from './plain'
import { recordsRoot } from './keys'

const source = /^asset:([0-9a-f]{64})$/

/**
 * The photos on the sheets of a document, by hash, as its drawn records name them (`assetScheme` in components/drawing/page.ts). Total:
 * a record this version cannot read names nothing.
 */
export function picturesDrawn(doc: Y.Doc): string[] {
  const named = new Set<string>()
  for (const [, value] of entriesOf(rootOf(doc, recordsRoot))) {
    const src = (value as { r?: { props?: { src?: unknown } } } | null | undefined)?.r?.props?.src
    const hash = typeof src === 'string' ? source.exec(src)?.[1] : undefined
    if (hash !== undefined) named.add(hash)
  }
  return [...named]
}
