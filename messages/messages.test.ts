import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createTranslator, IntlErrorCode } from 'next-intl'
import { _createCache, _createIntlFormatters } from 'use-intl/core'
import formatSource from 'use-intl/format-message'
import formatCompiled from 'use-intl/format-message/format-only'
import { describe, expect, it } from 'vitest'
import { compiled } from './compile'
import { formats } from './formats'
import { loadMessages } from './load'
import { defaultLocale, locales } from './locales'
import { placeholders } from './placeholders'

const root = join(import.meta.dirname, '..')

type Tree = { [key: string]: unknown }
const flat = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null
      ? flat(value as Tree, `${path}${key}.`)
      : [[path + key, typeof value === 'string' ? value : '']],
  )
const words = Object.fromEntries(locales.map((locale) => [locale, new Map(flat(loadMessages(locale, root)))]))
const reference = words[defaultLocale]!

it('knows the names a message asks for', () => {
  expect(placeholders('{count, plural, =0 {niemand} one {# kind van {name}} other {# kinderen}}')).toEqual([
    'count',
    'name',
  ])
  expect(placeholders('Lees <link>meer</link>')).toEqual(['<link>'])
})

it('has the same files in every language', () => {
  const files = locales.map((locale) => readdirSync(join(root, 'messages', locale)).sort())
  for (const other of files) expect(other).toEqual(files[0])
  const folders = readdirSync(join(root, 'tools'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => basename(path) === 'messages',
  )
  expect(folders.length).toBeGreaterThan(0)
  for (const folder of folders)
    expect(readdirSync(join(root, 'tools', folder)).sort()).toEqual(locales.map((locale) => `${locale}.json`).sort())
})

describe.each(locales)('%s', (locale) => {
  const own = words[locale]!

  it('has every key, and no key of its own', () => expect([...own.keys()].sort()).toEqual([...reference.keys()].sort()))

  it('leaves no message empty', () => {
    expect([...own].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([])
  })

  it('asks for the same names', () => {
    const differs = [...own].filter(
      ([key, text]) => String(placeholders(text)) !== String(placeholders(reference.get(key) ?? '')),
    )
    expect(differs.map(([key]) => key)).toEqual([])
  })

  it('can be read: every message is well-formed', () => {
    const broken: string[] = []
    const messages = loadMessages(locale, root)
    const translate = createTranslator({
      locale,
      messages,
      timeZone: 'Europe/Brussels',
      onError: ({ code, message }) => {
        if (code === IntlErrorCode.INVALID_MESSAGE) broken.push(message)
      },
      getMessageFallback: ({ key }) => key,
    }) as unknown as { raw(key: string): unknown } & ((key: string, values: Tree) => string)
    for (const [key, text] of own) {
      if (text.includes('<')) continue
      const values: Parameters<typeof formatSource>[2] = Object.fromEntries<number | ((inner: unknown) => string)>(
        placeholders(text).map((name) => [name, 1]),
      )
      translate(key, values)
    }
    expect(broken).toEqual([])
  })

  it('says the same when it was read beforehand, as pages say it', () => {
    const cache = _createCache()
    const options = {
      cache,
      formatters: _createIntlFormatters(cache),
      globalFormats: formats,
      locale,
      timeZone: 'Europe/Brussels',
    }
    const readBefore = compiled(Object.fromEntries(own))
    for (const [key, text] of own)
      for (const figure of [0, 1, 2, 1234.5]) {
        const values: Parameters<typeof formatSource>[2] = Object.fromEntries<number | ((inner: unknown) => string)>(
          placeholders(text).map((name) =>
            name.startsWith('<') ? [name.slice(1, -1), (inner: unknown) => `[${String(inner)}]`] : [name, figure],
          ),
        )
        const said = formatCompiled(key, readBefore[key] as string, values, options)
        expect([key, figure, said]).toEqual([key, figure, formatSource(key, text, values, options)])
      }
  })
})
