import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

type Tree = { [key: string]: unknown }

/** A sentence that asks for something is an array. */
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `tools.three_columns` picks that branch and nothing beside it. */
function pick(from: Tree, path: string): Tree {
  const [head = '', ...rest] = path.split('.')
  const found = from[head]
  if (found === undefined) return {}
  return { [head]: rest.length > 0 ? pick(found as Tree, rest.join('.')) : found }
}

function merge(one: Tree, other: Tree): Tree {
  const merged = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const known = merged[key]
    merged[key] = isTree(known) && isTree(value) ? merge(known, value) : value
  }
  return merged
}

/**
 * Words for client components (`useTranslations` in the browser): only the namespaces named travel with the page.
 * The root layout gives none, so that a page for reading carries no words twice and no message parser.
 */
export async function ClientWords({ namespaces, children }: { namespaces: string[]; children: ReactNode }) {
  const all = (await getMessages()) as Tree
  const messages = namespaces.map((namespace) => pick(all, namespace)).reduce(merge, {})
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
