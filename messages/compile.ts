import compile from 'icu-minify/compile'
import type { Words } from './load'

export type Compiled = { [key: string]: ReturnType<typeof compile> | Compiled }

/** A plural's choices come without a prototype, and React carries no such object to the browser. */
const plain = (read: ReturnType<typeof compile>) => structuredClone(read)

/**
 * Every sentence read once, when the app starts, instead of at each page that says it: reading them was a sixth of what the list of
 * cases cost. What is left is what next-intl's `format-only` expects, which next.config.js puts in place of the reader.
 */
export const compiled = (words: Words): Compiled =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? plain(compile(value)) : compiled(value),
    ]),
  )
