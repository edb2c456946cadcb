import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { capture, projectFolder, tool } from './program.mjs'
import { Sentence } from './sentence.mjs'
import { step } from './step.mjs'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** A file that exists is not yet a browser: Ubuntu's package is a stub that asks for snap. */
const starts = async (path) =>
  existsSync(path) && (process.platform === 'win32' || (await capture(path, ['--version'])).code === 0)

function playwrightsOwn() {
  try {
    return createRequire(`${projectFolder}/package.json`)('@playwright/test').chromium.executablePath()
  } catch {
    return ''
  }
}

async function firstThatStarts(paths) {
  for (const path of paths) if (path && (await starts(path))) return path
  return null
}

/** The path of a Chromium that starts: CHROME_PATH, an installed one, Playwright's, else one that is fetched now. */
export async function findChromium() {
  const given = process.env.CHROME_PATH
  if (given) {
    if (await starts(given)) return given
    throw new Sentence(`CHROME_PATH=${given} does not start. Name a Chromium or Chrome that does, or leave it away.`)
  }
  const found = await firstThatStarts([...usual, playwrightsOwn()])
  if (found) return found
  let said = ''
  await step('Fetching a Chromium for the end-to-end tests', async () => {
    said = (await tool('@playwright/test/cli.js', ['install', 'chromium'])).output
    if ((await firstThatStarts([playwrightsOwn()])) === null && process.getuid?.() === 0) {
      await capture('apt-get', ['update', '-q'])
      said += `\n${(await capture('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'])).output}`
    }
  })
  const fetched = await firstThatStarts([playwrightsOwn(), ...usual])
  if (fetched) return fetched
  throw new Sentence(
    `${said}\n\nNo Chromium could be found or fetched. Install one (Debian: apt-get install chromium) or name it: CHROME_PATH=/path/to/chrome npm test`,
  )
}

const shell = '/usr/bin/chromium-headless-shell'

/**
 * The path of a browser without a window, for the journeys that need nothing more: the same engine for a good quarter less of the processor.
 * CHROME_SHELL, an installed one, or Debian's where this may install; else the whole browser serves. Never fails.
 */
export async function findShell(chromium) {
  for (const path of [process.env.CHROME_SHELL, shell]) if (path && (await starts(path))) return path
  if (process.env.CHROME_PATH || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return chromium
  await step('Fetching a lighter browser for most of the journeys', () =>
    capture('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium-headless-shell']),
  )
  return (await starts(shell)) ? shell : chromium
}
