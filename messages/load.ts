import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Locale } from './locales'

export type Words = { [key: string]: string | Words }

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Words

/** `three-columns` is the folder, `three_columns` the kind: the namespace follows the kind. */
const kindOf = (folder: string) => folder.replaceAll('-', '_')

/** Folders of a tool that bring words of their own: they stand among those of the tool, at the keys their files say. */
const partsOf = (tool: string) =>
  readdirSync(tool, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(tool, entry.name, 'messages')))
    .map(({ name }) => join(tool, name))

const withParts = (own: Words, tool: string, locale: Locale): Words =>
  partsOf(tool).reduce((words, part) => joined(words, read(join(part, 'messages', `${locale}.json`))), own)

/** No key is said twice: a part that takes a word of its tool is a mistake, not a choice. */
function joined(one: Words, other: Words): Words {
  const both = { ...one }
  for (const [key, words] of Object.entries(other)) {
    const known = both[key]
    if (known === undefined) both[key] = words
    else if (typeof known === 'object' && typeof words === 'object') both[key] = joined(known, words)
    else throw new Error(`Two files of one tool say ${key}`)
  }
  return both
}

/**
 * All words of one language: each file of messages/<locale> is a namespace, each tool's own words stand under `tools.<kind>`.
 * `root` is the project's folder, from which the app is started.
 */
export function loadMessages(locale: Locale, root: string): Words {
  const folder = join(root, 'messages', locale)
  const shared = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.slice(0, -'.json'.length), read(join(folder, name))] as const)
  const tools = readdirSync(join(root, 'tools'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [kindOf(name), join(root, 'tools', name, 'messages', `${locale}.json`)] as const)
    .filter(([, file]) => existsSync(file) || partsOf(dirname(dirname(file))).length > 0)
    .map(
      ([kind, file]) => [kind, withParts(existsSync(file) ? read(file) : {}, dirname(dirname(file)), locale)] as const,
    )
  return { ...Object.fromEntries(shared), tools: Object.fromEntries(tools) }
}
