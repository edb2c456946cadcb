import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Base64 of a word wherever it may begin in what was encoded, without the ends that its neighbours decide. */
function base64Forms(word: string): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), Buffer.from(word)]).toString('base64')
    return text.slice(before === 0 ? 0 : before + 1, Math.floor(((before + word.length) * 8) / 6))
  })
}

/** Which of these words lie readable in the files below a folder: as they are, in UTF-16, in base64, or escaped as in an address. */
export function readableIn(folder: string, words: readonly string[]): string[] {
  const forms = words.flatMap((word) =>
    [Buffer.from(word), Buffer.from(word, 'utf16le'), ...base64Forms(word).map((form) => Buffer.from(form))].map(
      (form) => [word, form] as const,
    ),
  )
  const found = new Set<string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    for (const [word, form] of forms) if (bytes.includes(form)) found.add(`${word} in ${path.slice(folder.length)}`)
  }
  return [...found].sort()
}
