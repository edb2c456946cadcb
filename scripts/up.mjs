import { spawn } from 'node:child_process'
import { build } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { requireNode, requireOwnFolder, requireSpace, requireSpaceForData } from './steps/machine.mjs'
import { portOf, requireFreePort } from './steps/port.mjs'
import { projectFolder, toolEnvironment } from './steps/program.mjs'
import { command } from './steps/sentence.mjs'
import { whoServes } from './steps/serving.mjs'

/*
 * `npm run up`: from an empty clone to a running Houvast. Plain JavaScript without packages, because it must run before there
 * are any; what needs them is in serve.ts, a process of its own.
 */
await command(async () => {
  requireNode()
  requireOwnFolder()
  requireSpace(500)
  requireSpaceForData(200)
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
    const stop = () => child.kill('SIGTERM')
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
    if (process.env.npm_lifecycle_event === 'up') whenOrphaned(stop)
    child.once('exit', (code) => {
      // Killed halfway: the pages would go on alone and keep the port. The database stays, and is found again.
      if (code === null) endPages()
      done(code ?? 1)
    })
  })
}

/** A SIGTERM to npm ends npm and its shell, and neither tells us. */
function whenOrphaned(stop) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 250)
  watch.unref()
}

function endPages() {
  console.error('\nHouvast was ended by force. Nothing that was kept is lost; `npm run up` goes on where it was.')
  const left = whoServes()
  if (left) process.kill(left.pid, 'SIGTERM')
}
