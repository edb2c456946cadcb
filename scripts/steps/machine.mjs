import { accessSync, constants, statfsSync } from 'node:fs'
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
  const { bavail, bsize } = statfsSync(projectFolder)
  const free = Math.floor((bavail * bsize) / 1024 / 1024)
  if (free < megabytes)
    throw new Sentence(
      `There are ${free} MB left on the disk of this folder and ${megabytes} MB are needed. Make room, then try again.`,
    )
}

export function requireOwnFolder() {
  try {
    accessSync(projectFolder, constants.W_OK)
  } catch {
    throw new Sentence(
      `You may not write in ${projectFolder}. Clone Houvast into a folder of your own, or run this as its owner.`,
    )
  }
}
