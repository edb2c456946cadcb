import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

type Rule = { name: string; comment: string }
const rules = (createRequire(import.meta.url)('./.dependency-cruiser.cjs') as { forbidden: Rule[] }).forbidden

/** A house in which each rule is broken once: file, and what it imports. */
const broken: [rule: string, file: string, imported: string][] = [
  ['app-asks-server', 'app/cases/page.tsx', '../../db/rows'],
  ['app-asks-by-query', 'app/cases/direct.tsx', '../../server/database'],
  ['only-access-mints', 'server/queries/own-scope.ts', '../../domain/access/mint'],
  ['domain-is-pure', 'domain/review/status.ts', 'react'],
  ['tool-rules-are-pure', 'tools/safety-plan/rules.ts', '../../server/query'],
  ['tool-screens-know-no-server', 'tools/safety-plan/Editor.tsx', '../../db/rows'],
  ['tools-do-not-know-each-other', 'tools/safety-plan/steps.ts', '../network/index'],
  ['only-the-index-of-a-tool', 'app/documents/page.tsx', '../../tools/network/Editor'],
  ['components-know-no-case', 'components/ui/Tile.tsx', '../../tools/network/index'],
  ['db-serves-server', 'db/repositories/cases.ts', '../../server/query'],
  ['server-knows-no-screen', 'server/queries/cases.ts', '../../components/ui/Button'],
  ['browser-code-stays-in-the-browser', 'sync/browser/log.ts', '../../server/query'],
  ['offline-lives-in-the-browser', 'offline/device/rows.ts', '../../server/query'],
  ['browser-code-needs-no-node', 'sync/browser/hash.ts', 'node:crypto'],
  ['model-knows-no-browser', 'sync/model/shape.ts', 'idb'],
  ['proxy-never-authorises', 'proxy.ts', './server/access'],
  ['next-auth-behind-one-door', 'server/queries/me.ts', 'next-auth'],
  ['no-drawers', 'server/queries/dates.ts', '../../domain/utils/dates'],
  ['no-drawers-from', 'components/helpers/words.ts', '../ui/Button'],
  ['no-cycles', 'domain/one.ts', './other'],
  ['product-without-test-code', 'server/queries/demo.ts', '../../db/seed/run'],
  ['product-without-development-packages', 'server/queries/spell.ts', 'fast-check'],
  ['everything-exists', 'server/queries/gone.ts', './nowhere'],
]

const targets: Record<string, string> = {
  'db/rows.ts': 'export const it = 1',
  'db/seed/run.ts': 'export const it = 1',
  'server/database.ts': 'export const it = 1',
  'server/access.ts': 'export const it = 1',
  'server/query.ts': 'export const it = 1',
  'domain/access/mint.ts': 'export const it = 1',
  'domain/utils/dates.ts': 'export const it = 1',
  'domain/other.ts': "import { it as one } from './one'\nexport const it = one",
  'tools/network/index.ts': 'export const it = 1',
  'tools/network/Editor.tsx': 'export const it = 1',
  'components/ui/Button.tsx': 'export const it = 1',
}

let folder: string
let said: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'houvast-rules-'))
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(targets)) put(file, text)
  for (const [, file, imported] of broken) put(file, `import { it } from '${imported}'\nexport { it }`)
  put(
    'tsconfig.json',
    '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler", "jsx": "react-jsx" } }',
  )
  put(
    'package.json',
    '{ "type": "module", "dependencies": { "react": "*", "idb": "*", "next-auth": "*" }, "devDependencies": { "fast-check": "*" } }',
  )
  symlinkSync(join(import.meta.dirname, 'node_modules'), join(folder, 'node_modules'))
  const program = join(import.meta.dirname, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = join(import.meta.dirname, '.dependency-cruiser.cjs')
  said = await new Promise((done) => {
    const given = [
      program,
      '--config',
      config,
      '--output-type',
      'err-long',
      'app',
      'components',
      'db',
      'domain',
      'offline',
      'server',
      'sync',
      'tools',
      'proxy.ts',
    ]
    execFile(process.execPath, given, { cwd: folder, env: { ...process.env, NO_COLOR: '1' } }, (_error, stdout) =>
      done(stdout),
    )
  })
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const flat = (text: string) => text.replace(/\s+/g, ' ')

it('each rule is broken once below', () => expect(broken.map(([rule]) => rule)).toEqual(rules.map((rule) => rule.name)))

describe.each(broken)('%s', (name, file) => {
  it('is seen, and says why', () => {
    const line = said.split('\n').find((each) => each.includes(`error ${name}: ${file}`))
    expect(line, said).toBeDefined()
    expect(flat(said)).toContain(flat(rules.find((rule) => rule.name === name)!.comment))
  })
})
