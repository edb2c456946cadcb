import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { requireSpace } from './machine.mjs'
import { lastLines, npm, projectFolder } from './program.mjs'
import { Sentence } from './sentence.mjs'
import { step } from './step.mjs'

const lockfile = join(projectFolder, 'package-lock.json')
const marker = join(projectFolder, 'node_modules/.houvast-installed')
const npmsOwn = join(projectFolder, 'node_modules/.package-lock.json')

/** The lockfile, and the machine: binaries of another platform do not run here. */
const wanted = () =>
  createHash('sha256').update(readFileSync(lockfile)).update(`${process.platform}-${process.arch}`).digest('hex')

function isInstalled() {
  if (!existsSync(npmsOwn)) return false
  if (existsSync(marker)) return readFileSync(marker, 'utf8') === wanted()
  // Installed by hand with `npm install` or `npm ci`.
  return statSync(npmsOwn).mtimeMs >= statSync(lockfile).mtimeMs
}

/** Leaves a mark; where the packages belong to someone else they are simply looked at again the next time. */
function mark() {
  try {
    writeFileSync(marker, wanted())
  } catch {
    // Not ours to write in.
  }
}

/** The packages of the lockfile, exactly. Scripts of packages do not run: nothing here needs them, and any could be hostile. */
export async function install() {
  if (isInstalled()) return mark()
  requireSpace(2500)
  await step('Installing packages (npm ci)', async () => {
    const { code, output } = await npm([
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
    ])
    if (code !== 0)
      throw new Sentence(
        `${lastLines(output)}\n\nnpm could not install the packages. Check the network (or the registry npm is set to), then try again.`,
      )
    mark()
  })
}
