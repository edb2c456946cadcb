import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from './program.mjs'

/** The build that is served; a note inside it says by whom, so that nobody builds over pages that people are using. */
export const distFolder = () => join(projectFolder, process.env.HOUVAST_DIST ?? '.next')

const note = () => join(distFolder(), 'houvast-serving.json')

export function noteServing(pid, port) {
  mkdirSync(distFolder(), { recursive: true })
  writeFileSync(note(), JSON.stringify({ pid, port }))
}

export const forgetServing = () => rmSync(note(), { force: true })

/** Who serves this build now, or null; a note of a process that is gone says nothing. */
export function whoServes() {
  try {
    const served = JSON.parse(readFileSync(note(), 'utf8'))
    process.kill(served.pid, 0)
    return served
  } catch {
    return null
  }
}
