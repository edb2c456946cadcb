import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './program.mjs'
import { distFolder } from './serving.mjs'

/** Files of earlier builds stay reachable this long: a page that was open, or a shell on a tablet, still asks for them. */
const keptFor = 14 * 24 * 60 * 60 * 1000

const staticFolder = () => join(distFolder(), 'static')
const keptFolder = () => `${distFolder()}-before`

function* filesIn(folder, below = '') {
  if (!existsSync(folder)) return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${below}/${entry.name}`
    if (entry.isDirectory()) yield* filesIn(join(folder, entry.name), path)
    else if (entry.isFile()) yield path
  }
}

/** Before `next build`, which begins with an empty folder. */
export function setAsideStatic() {
  // After a build that failed there is none, and what was set aside before it still is.
  if (!existsSync(staticFolder())) return
  rmSync(keptFolder(), { recursive: true, force: true })
  cpSync(staticFolder(), keptFolder(), { recursive: true, preserveTimestamps: true })
}

/** After it: what was there before and is not too old comes back. Names are hashes of the content, so nothing is overwritten. */
export function putBackStatic() {
  const tooOld = Date.now() - keptFor
  for (const path of filesIn(keptFolder())) {
    const from = join(keptFolder(), path)
    if (statSync(from).mtimeMs < tooOld || existsSync(join(staticFolder(), path))) continue
    cpSync(from, join(staticFolder(), path), { preserveTimestamps: true })
  }
  rmSync(keptFolder(), { recursive: true, force: true })
}

/** What the shells need: every hashed file of this build, and the few files of public/ they ask for. */
export function filesOfShells() {
  const hashed = [...filesIn(staticFolder())].map((path) => `/_next/static${path}`)
  const open = [...filesIn(join(projectFolder, 'public'))].filter((path) => path.startsWith('/icons/'))
  return [...hashed.filter((path) => !path.endsWith('.map')), ...open, '/manifest.webmanifest', '/icon.svg'].sort()
}

/**
 * One file without imports: the types are gone, and there is nothing else to import. The compiler is fetched only now: the two
 * commands read this file before any package is installed.
 */
export async function compileWorker(source) {
  const { default: ts } = await import('typescript')
  const { outputText, diagnostics } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: false },
    reportDiagnostics: true,
  })
  if (diagnostics?.length) throw new Error(ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n'))
  const script = outputText.replace(/^export \{\};?\s*$/m, '')
  if (/^(import|export)\b/m.test(script)) throw new Error('The service worker may import nothing but types')
  return script
}

/** The worker with its list; Next reads which files public/ holds when it starts, so this comes before. */
export async function writeWorker(files) {
  const script = await compileWorker(readFileSync(join(projectFolder, 'offline/service-worker.ts'), 'utf8'))
  const id = createHash('sha256').update(script).update(files.join('\n')).digest('hex').slice(0, 16)
  const buildId = readFileSync(join(distFolder(), 'BUILD_ID'), 'utf8').trim()
  writeFileSync(
    join(projectFolder, 'public/sw.js'),
    `const houvastBuild = ${JSON.stringify({ id: `${buildId}-${id}`, files })}\n${script}`,
  )
}
