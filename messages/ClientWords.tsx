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

/** Without the branch at this path, wherever it is there. */
function leaveOut(from: Tree, path: string): Tree {
  const [head = '', ...rest] = path.split('.')
  const found = from[head]
  if (rest.length === 0) return Object.fromEntries(Object.entries(from).filter(([key]) => key !== head))
  return isTree(found) ? { ...from, [head]: leaveOut(found, rest.join('.')) } : from
}

type Props = { namespaces: string[]; without?: string[]; children: ReactNode }

/**
 * Words for client components (`useTranslations` in the browser): only the namespaces named travel with the page, less the branches
 * `without` names. The root layout gives none, so that a page for reading carries no words twice and no message parser.
 */
export async function ClientWords({ namespaces, without = [], children }: Props) {
  const all = (await getMessages()) as Tree
  const named = namespaces.map((namespace) => pick(all, namespace)).reduce(merge, {})
  const messages = without.reduce(leaveOut, named)
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
