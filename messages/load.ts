import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from './locales'

export type Words = { [key: string]: string | Words }

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Words

/** `three-columns` is the folder, `three_columns` the kind: the namespace follows the kind. */
const kindOf = (folder: string) => folder.replaceAll('-', '_')

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
    .filter(([, file]) => existsSync(file))
    .map(([kind, file]) => [kind, read(file)] as const)
  return { ...Object.fromEntries(shared), tools: Object.fromEntries(tools) }
}
