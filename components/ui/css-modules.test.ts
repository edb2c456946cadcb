import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

const screens = ['app', 'components', 'offline', 'sync', 'tools'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map(({ parentPath, name }) => join(parentPath, name)),
)

const classesIn = (file: string) =>
  new Set([...readFileSync(file, 'utf8').matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name]) => name))

/** A class that is not in its file is no mistake to anyone but to who looks: the screen stands there bare. */
it('has every class a screen asks of its style sheet', () => {
  const bare = screens.flatMap((screen) => {
    const text = readFileSync(screen, 'utf8')
    const sheets = text.matchAll(/import (\w+) from '((?:@\/|\.)[^']+\.module\.css)'/g)
    return [...sheets].flatMap(([, name, path]) => {
      const file = path?.startsWith('@/') ? join(root, path.slice(2)) : join(dirname(screen), path ?? '')
      const known = classesIn(file)
      return [...text.matchAll(new RegExp(`[^.\\w]${name}\\.(?!module\\.css)([A-Za-z]\\w*)`, 'g'))]
        .map(([, asked]) => asked)
        .filter((asked) => !known.has(asked))
        .map((asked) => `${relative(root, screen)}: ${asked}`)
    })
  })
  expect([...new Set(bare)]).toEqual([])
})
