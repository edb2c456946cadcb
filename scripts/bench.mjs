import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { requireNode, requireSpace } from './steps/machine.mjs'
import { projectFolder, toolEnvironment } from './steps/program.mjs'
import { command } from './steps/sentence.mjs'
import { seconds } from './steps/step.mjs'

/** `npm run bench [name…]`: every bench/*.bench.ts in turn, each printing its own table, under the machine's own baseline. */
await command(async () => {
  requireNode()
  requireSpace(2000)
  await install()
  await build()
  console.log(baseline())
  const wanted = process.argv.slice(2)
  const names = readdirSync(join(projectFolder, 'bench'))
    .filter((name) => name.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((part) => name.includes(part))))
    .sort()
  let failed = 0
  for (const name of names) failed += (await run(name)) === 0 ? 0 : 1
  if (failed) console.log(`\n${failed} of ${names.length} could not measure; why is above.`)
  return failed === 0 ? 0 : 1
})

/** The same work everywhere, so that figures of two machines can be laid side by side. */
function baseline() {
  const begun = performance.now()
  let digest = Buffer.alloc(32)
  for (let i = 0; i < 300_000; i += 1) digest = createHash('sha256').update(digest).digest()
  const took = Math.round(performance.now() - begun)
  const processors = cpus()
  return `Machine: ${processors.length} x ${processors[0]?.model.trim() ?? 'unknown'}, Node ${process.version}, 300,000 SHA-256 in a row: ${took} ms`
}

function run(name) {
  console.log(`\n── ${name} ──`)
  const begun = performance.now()
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join('bench', name)], {
      cwd: projectFolder,
      env: toolEnvironment(),
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    child.once('error', () => done(1))
    child.once('exit', (code) => {
      console.log(`(${seconds(performance.now() - begun)})`)
      done(code ?? 1)
    })
  })
}
