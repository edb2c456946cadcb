import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url))

/**
 * The environment of the tools we start: no telemetry, and NODE_ENV left to each tool.
 * @returns {Record<string, string | undefined>}
 */
export function toolEnvironment(more = {}) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NO_UPDATE_NOTIFIER: '1', ...more }
  delete env.NODE_ENV
  return env
}

const wishes = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end without a terminal; gives back its exit code and what it said, both streams in order. It leads a
 * process group, because npm does not pass a wish to stop on to what it started: we pass it to all of them, wait, and end too.
 */
export function capture(program, args, { env = toolEnvironment() } = {}) {
  return new Promise((done) => {
    const group = process.platform !== 'win32'
    const child = spawn(program, args, { cwd: projectFolder, env, detached: group, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    let wished = false
    const pass = (signal) => child.pid && process.kill(group ? -child.pid : child.pid, signal)
    const stop = (signal) => {
      if (wished) process.exit(130)
      wished = true
      pass(signal)
      setTimeout(() => pass('SIGKILL'), 20_000).unref()
    }
    const end = (answer) => {
      for (const signal of wishes) process.off(signal, stop)
      if (wished) process.exit(130)
      done(answer)
    }
    for (const signal of wishes) process.on(signal, stop)
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.once('error', (e) => end({ code: 1, output: e.message }))
    child.once('close', (code) => end({ code: code ?? 1, output: Buffer.concat(said).toString('utf8').trimEnd() }))
  })
}

/** A tool of node_modules, by the file its package names, without a shell or npx between. */
export const tool = (file, args, options) =>
  capture(process.execPath, [`${projectFolder}/node_modules/${file}`, ...args], options)

/** npm itself: the one that runs us, else the one on the path. */
export const npm = (args, options) =>
  process.env.npm_execpath?.endsWith('npm-cli.js')
    ? capture(process.execPath, [process.env.npm_execpath, ...args], options)
    : capture(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options)

export const lastLines = (text, count = 40) => text.split('\n').slice(-count).join('\n')
