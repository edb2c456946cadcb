import { chromium, expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ConnectionSettings } from '../../db/connection-settings'
import { isReady, startNext, type NextProcess } from '../../scripts/next-process'

type Told = { settings: ConnectionSettings; masterKey: string }

/** A second process of the app on the same database: when it is stopped, a tablet has no network. */
export class OwnServer {
  readonly address: string
  readonly #port: number
  #process: NextProcess | null = null
  constructor(port: number) {
    this.#port = port
    this.address = `http://localhost:${String(port)}`
  }

  async start(): Promise<void> {
    const told = JSON.parse(readFileSync(new URL('../../.cache/e2e-server.json', import.meta.url), 'utf8')) as Told
    const database = { ...told, told: [], close: () => Promise.resolve() }
    this.#process = startNext('start', this.#port, database, { NEXTAUTH_URL: this.address })
    expect(await isReady(this.#port, this.#process)).toBe(true)
  }

  /** As if somebody pulled the plug. */
  async stop(): Promise<void> {
    this.#process?.child.kill('SIGKILL')
    await this.#process?.exited
    this.#process = null
  }
}

/** Like Playwright's own, but with the back/forward cache of a real tablet, and with an end that can be a kill. */
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--remote-debugging-port=0',
  '--window-size=1180,820',
  '--lang=nl-BE',
]

/**
 * A browser that brings its tabs back by itself may show one and take it away again while it is being asked: then nobody ever answers for
 * that one. It is asked again, by a new line, and holds on to nothing of the first.
 */
async function connected(address: string): Promise<Browser> {
  for (let tries = 1; ; tries++) {
    try {
      return await chromium.connectOverCDP(address, { timeout: 10_000 * tries })
    } catch (error) {
      if (tries === 3) throw error
    }
  }
}

/** A browser with a profile on a disk of its own, that can be killed, started again, and looked at afterwards. */
export class Tablet {
  readonly profile = mkdtempSync(join(tmpdir(), 'houvast-tablet-'))
  readonly wrong: string[] = []
  #child: ChildProcess | null = null
  #context: BrowserContext | null = null

  /** `asWasOpen`: the tabs of before come back by themselves, as after a crash. */
  async start(asWasOpen = false): Promise<Page> {
    const told = join(this.profile, 'DevToolsActivePort')
    rmSync(told, { force: true })
    const child = spawn(
      process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
      [...flags, `--user-data-dir=${this.profile}`, asWasOpen ? '--restore-last-session' : 'about:blank'],
      {
        stdio: 'ignore',
        detached: true,
      },
    )
    this.#child = child
    // The file is there a moment before its content is.
    const said = () => (existsSync(told) ? readFileSync(told, 'utf8') : '')
    for (let tries = 0; tries < 300 && !said().includes('\n'); tries++) await pause(100)
    const port = said().split('\n')[0] ?? ''
    const browser = await connected(`http://127.0.0.1:${port}`)
    const context = browser.contexts()[0]
    if (!context) throw new Error('This browser has no context')
    this.#context = context
    context.setDefaultTimeout(20_000)
    context.on('page', (page) => this.#watch(page))
    return context.newPage()
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error('The tablet is off')
    return this.#context
  }

  /** The browser and everything it started are gone in the same moment, with nothing said. */
  async kill(): Promise<void> {
    const child = this.#child
    if (child?.pid === undefined) return
    const gone = new Promise((done) => child.once('exit', done))
    process.kill(-child.pid, 'SIGKILL')
    await gone
    this.#child = this.#context = null
  }

  async putAway(): Promise<void> {
    await this.kill()
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }

  #watch(page: Page): void {
    page.on('console', (message) => {
      if (/Content.Security.Policy/.test(message.text())) this.wrong.push(message.text())
    })
    page.on('pageerror', (error) => this.wrong.push(error.message))
  }
}

/** A tablet and a server that can be cut off from each other, for the tests of one file. Each file has a port of its own: they run side by side. */
export function tabletOn(port: number): { server: OwnServer; tablet: Tablet } {
  // A browser that is killed cannot hand in its trace.
  test.use({ trace: 'off' })
  const [server, tablet] = [new OwnServer(port), new Tablet()]
  test.afterAll(async () => {
    await tablet.putAway()
    await server.stop()
  })
  return { server, tablet }
}

/**
 * All that stands in the page, seen or not, once it stands still: a page may lead on by itself while it is asked. Asked of the browser,
 * because Playwright itself does not follow a page that comes back from behind the back button.
 */
export async function contentOf(page: Page): Promise<string> {
  let content = ''
  await expect(async () => {
    const session = await page.context().newCDPSession(page)
    const expression = "document.readyState === 'complete' ? document.documentElement.outerHTML : ''"
    const { result } = await session.send('Runtime.evaluate', { expression })
    await session.detach()
    expect(result.value).not.toBe('')
    content = String(result.value)
  }).toPass({ timeout: 20_000 })
  return content
}

/** Everything that can be read in the memory of a page: its heap, strings and all. */
export async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const parts: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return parts.join('')
}

/** Presses, and measures in the page how long until the screen shows something else. */
export const msUntil = (page: Page, button: string, heading: string) =>
  page.evaluate(
    ([pressed, shown]) =>
      new Promise<number>((done) => {
        const found = [...document.querySelectorAll('button')].find((each) => each.textContent === pressed)
        const from = performance.now()
        found?.click()
        const look = () => {
          const is = [...document.querySelectorAll('h1')].some((each) => each.textContent === shown)
          if (is) done(performance.now() - from)
          else requestAnimationFrame(look)
        }
        look()
      }),
    [button, heading] as const,
  )

/**
 * Everything a page of this address can read of what is kept on the device: both storages, cookies, what the worker cached, and each row of
 * each database, as letters and as the two bytes a letter can be.
 */
export const keptByPage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: string[] = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie]
    const read = (value: unknown): void => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : new Uint8Array(value.buffer)
        found.push(new TextDecoder('latin1').decode(bytes), new TextDecoder('utf-16le').decode(bytes))
      } else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) read(each)
      else found.push(String(value))
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        if (answer && /html|json/.test(answer.headers.get('content-type') ?? ''))
          found.push(request.url, await answer.text())
      }
    }
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open(name ?? '')
        asked.onsuccess = () => done(asked.result)
        asked.onerror = () => failed(new Error(name))
      })
      for (const store of database.objectStoreNames) {
        for (const what of ['getAll', 'getAllKeys'] as const) {
          const rows = database.transaction(store).objectStore(store)[what]()
          await new Promise((done) => (rows.onsuccess = done))
          read(rows.result)
        }
      }
      database.close()
    }
    return found.join('\n')
  })
