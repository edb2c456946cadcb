import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeHere } from '../command'
import { hasInlineAction, isActionFile, parse, queriesShown, root, sourceFiles } from './walk'

/**
 * Every way in from outside. Each is made by a factory that asks who is there and what they may do, or stands here with its reason.
 * The list is short and stays short: a new entry is a decision, not a formality.
 */
const reasoned: Record<string, string> = {
  'messages/choose-locale.ts#chooseLocale':
    'keeps one of our own languages for this browser, also before signing in; touches no data',
  'app/(work)/sign-out.ts#signOut': 'ends the session that asks, and must also work when that is over already',
  'app/api/auth/[...nextauth]/route.ts#GET': 'next-auth: how a session begins',
  'app/api/auth/[...nextauth]/route.ts#POST': 'next-auth: how a session begins and ends',
  'app/healthz/route.ts#GET': 'is the process there; holds no data',
  'app/readyz/route.ts#GET': 'may people be sent here; tells one word of a closed list',
  'app/(child)/k/page.tsx': 'a shell without data, kept by the service worker: all it shows comes from this device',
  'app/(visit)/visit/page.tsx': 'a shell without data: the lock, and behind it what lies on this device',
  'app/(visit)/documents/shell/page.tsx': 'a shell without data: a document that was taken along',
  'app/(missing)/[...path]/page.tsx': 'every address that is nothing: it says so, to everybody',
  'app/sign-in/page.tsx':
    'for who is nobody yet; shows nothing but the demo accounts, where the made-up organisation is',
}

const files = sourceFiles()
const sources = new Map(files.map((file) => [file, parse(file)]))
const used = new Set<string>()

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const load = (file: string) => import(join(root, file)) as Promise<Record<string, unknown>>
const kindOf = (made: unknown) => (typeof made === 'function' ? madeHere.get(made)?.kind : undefined)
const isReasoned = (way: string) => {
  if (reasoned[way] === undefined) return false
  used.add(way)
  return true
}

const actionFiles = files.filter((file) => isActionFile(sources.get(file)!))
const routes = files.filter((file) => /^app\/(.*\/)?route\.tsx?$/.test(file))
const pages = files.filter((file) => /^app\/(.*\/)?page\.tsx$/.test(file))

it('finds the ways in', () => {
  expect(actionFiles).toContain('server/use-cases/admin.ts')
  expect(routes).toContain('app/healthz/route.ts')
  expect(pages).toContain('app/(work)/sessions/page.tsx')
})

describe.each(actionFiles)('server action file %s', (file) => {
  it('exports nothing but commands and queries', async () => {
    for (const [name, value] of Object.entries(await load(file))) {
      if (!isReasoned(`${file}#${name}`))
        expect([name, kindOf(value)]).toEqual([name, expect.stringMatching(/^(command|query)$/)])
    }
  })
})

describe.each(routes)('%s', (file) => {
  it('answers by the factory alone', async () => {
    const exported = Object.entries(await load(file)).filter(([name]) => methods.includes(name))
    expect(exported.length).toBeGreaterThan(0)
    for (const [name, value] of exported)
      if (!isReasoned(`${file}#${name}`)) expect([name, kindOf(value)]).toEqual([name, 'route'])
  })
})

describe.each(pages)('%s', (file) => {
  it('shows what a query gave, and nothing before it', async () => {
    if (isReasoned(file)) return
    const shown = queriesShown(sources.get(file)!)
    expect(
      shown.map(({ name }) => name),
      'a page begins with `await show(someQuery({…}))`',
    ).not.toEqual([])
    for (const { from, name } of shown) {
      expect(from).toMatch(/^@\/server\//)
      const exported = await load(`${from.replace('@/', '')}.ts`)
      expect([name, kindOf(exported[name])]).toEqual([name, 'query'])
    }
  })
})

it('no single function inside another file is open to the world', () => {
  expect(files.filter((file) => hasInlineAction(sources.get(file)!))).toEqual([])
})

it('the list of reasons holds no way in that is gone', () =>
  expect([...used].sort()).toEqual(Object.keys(reasoned).sort()))

describe('the walk itself', () => {
  it('sees an action that was written by hand', () => {
    expect(
      hasInlineAction(
        parse('x.tsx', "export const Page = () => <form action={async () => { 'use server'; await save() }} />"),
      ),
    ).toBe(true)
    expect(isActionFile(parse('x.ts', "'use server'\nexport async function save() {}"))).toBe(true)
  })
  it('sees a page that asks nobody', () => {
    expect(
      queriesShown(
        parse(
          'x.tsx',
          "import { list } from '@/server/queries/list'\nexport default async function Page() { return (await list({})).name }",
        ),
      ),
    ).toEqual([])
  })
})
