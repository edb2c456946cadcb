import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { projectFolder } from './program.mjs'
import { Sentence } from './sentence.mjs'

const [leastMajor, leastMinor] = [20, 9]

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < leastMajor || (major === leastMajor && minor < leastMinor))
    throw new Sentence(
      `Houvast needs Node ${leastMajor}.${leastMinor} or newer; this is ${process.version}. See https://nodejs.org.`,
    )
}

/** Packages, a build and a database together; measured on an empty clone: see docs/measurements.md. */
export function requireSpace(megabytes) {
  const free = freeIn(projectFolder)
  if (free < megabytes)
    throw new Sentence(
      `There are ${free} MB left on the disk of this folder and ${megabytes} MB are needed. Make room, then try again.`,
    )
}

/**
 * The data may lie on another disk than the project. With a database elsewhere there is nothing of ours to keep here.
 * @param {number} megabytes
 * @param {Record<string, string | undefined>} env
 */
export function requireSpaceForData(megabytes, env = process.env) {
  const { DATABASE_URL, HOUVAST_DATA } = env
  if (DATABASE_URL || !HOUVAST_DATA) return
  const folder = resolve(projectFolder, HOUVAST_DATA)
  const free = freeIn(nearest(folder))
  if (free < megabytes)
    throw new Sentence(
      `There are ${free} MB left on the disk of ${folder} (HOUVAST_DATA) and ${megabytes} MB are needed. Make room, or choose another disk with HOUVAST_DATA=/path.`,
    )
}

function freeIn(folder) {
  const { bavail, bsize } = statfsSync(folder)
  return Math.floor((bavail * bsize) / 1024 / 1024)
}

/** The folder itself, or where it would be made. */
const nearest = (folder) => (existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder)))

export function requireOwnFolder() {
  try {
    accessSync(projectFolder, constants.W_OK)
  } catch {
    throw new Sentence(
      `You may not write in ${projectFolder}. Clone Houvast into a folder of your own, or run this as its owner.`,
    )
  }
}
