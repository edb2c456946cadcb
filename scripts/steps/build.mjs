import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines, projectFolder, tool } from './program.mjs'
import { Sentence } from './sentence.mjs'
import { distFolder, whoServes } from './serving.mjs'
import { step } from './step.mjs'
import { filesOfShells, putBackStatic, setAsideStatic, writeWorker } from './worker.mjs'

const sources = ['app', 'components', 'db', 'domain', 'messages', 'offline', 'public', 'server', 'sync', 'tools']
const files = [
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'proxy.ts',
  'scripts/steps/worker.mjs',
  'tsconfig.json',
]

/** What a build does not depend on: tests, the demo's material, and what builds themselves write. */
const leftOut = /(\.test\.tsx?|\.md|public\/sw\.js)$|\/(testing|seed|samples|embedded)\//

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile() && !leftOut.test(path)) yield path
  }
}

/** By content, not by date: a fresh clone and a switched branch have new dates. */
function fingerprint() {
  const hash = createHash('sha256').update(process.version)
  const paths = [
    ...sources
      .map((name) => join(projectFolder, name))
      .filter(existsSync)
      .flatMap((folder) => [...filesIn(folder)]),
    ...files.map((name) => join(projectFolder, name)).filter(existsSync),
  ]
  for (const path of paths) hash.update(path.slice(projectFolder.length)).update('\0').update(readFileSync(path))
  return hash.digest('hex')
}

/** `next build`, unless the last build is of these very sources. */
export async function build() {
  const marker = join(distFolder(), 'houvast-build')
  const wanted = fingerprint()
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return
  const serving = whoServes()
  if (serving)
    throw new Sentence(
      `Houvast is being served from an older build by process ${serving.pid} (port ${serving.port}). Stop it, so that the pages people have open are not built over, then try again.`,
    )
  await step('Building the pages (next build)', async () => {
    setAsideStatic()
    const { code, output } = await tool('next/dist/bin/next', ['build'])
    if (code !== 0)
      throw new Sentence(`${lastLines(output, 80)}\n\nThe pages could not be built; what went wrong is above.`)
    // The list first: a tablet takes along this build, not what is kept of the one before.
    await writeWorker(filesOfShells())
    putBackStatic()
    writeFileSync(marker, wanted)
  })
}
