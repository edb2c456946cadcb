import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import cases from './nl-BE/cases.json'

const root = join(import.meta.dirname, '..')

/** Acts that stand in the chain of no case: of the organisation, or of whoever does them. */
const ofNoCase = [
  'case.list',
  'case.opening',
  'me',
  'my_work',
  'review.list',
  'measurement',
  'session',
  'staff',
  'words',
  'device_key',
  'visit.hand_over',
  'visit.end',
  'desk.state',
  'document.events',
]

const sources = ['server', 'sync'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$|testing\//.test(file))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
)

/** "case.read", as it is written to the audit chain: the name of what was made, or the act that is recorded. */
const acts = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/(?:name: |record(?:Allowed|Denied)\(\w+, )'([a-z_]+(?:\.[a-z_]+)+)'/g)].map(
      (found) => found[1]!,
    ),
  ),
)

it('who looks at what was done in a case reads in words what it was', () => {
  expect([...acts]).toEqual(expect.arrayContaining(['case.read', 'document.sync', 'visit.begin', 'late.offer']))
  const told: Record<string, string> = cases.opened.acts
  const silent = [...acts].filter((act) => {
    const kind = act.split('.')[0] ?? ''
    return !ofNoCase.includes(act) && !ofNoCase.includes(kind) && !(act.replaceAll('.', '_') in told) && !(kind in told)
  })
  expect(silent).toEqual([])
})
