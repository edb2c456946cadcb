import { spawn } from 'node:child_process'
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { requireNode, requireOwnFolder, requireSpace } from './steps/machine.mjs'
import { portOf, requireFreePort } from './steps/port.mjs'
import { projectFolder, toolEnvironment } from './steps/program.mjs'
import { command } from './steps/sentence.mjs'

/*
 * `npm run up`: from an empty clone to a running Houvast. Plain JavaScript without packages, because it must run before there
 * are any; what needs them is in serve.ts, a process of its own.
 */
await command(async () => {
  requireNode()
  requireOwnFolder()
  requireSpace(500)
  await requireFreePort(portOf(process.env.PORT))
  await install()
  await build()
  return serve()
})

/** Passes on the wish to stop and waits for pages and database to end. The channel tells serve.ts when we are killed. */
function serve() {
  return new Promise((done) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve.ts'], {
      cwd: projectFolder,
      env: toolEnvironment(),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
    child.once('exit', (code) => done(code ?? 1))
  })
}
