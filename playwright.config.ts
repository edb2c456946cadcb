import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const port = process.env.E2E_PORT ?? '3100'
const baseURL = `http://localhost:${port}`
const chromium = process.env.CHROME_PATH ?? '/usr/bin/chromium'

/**
 * Most journeys are walked in the browser without a window: the same engine for less of the processor. It keeps no page behind the back
 * button, so the tablets of e2e/steps/tablet.ts run the whole browser.
 */
const shell = ['/usr/bin/chromium-headless-shell'].find(
  (path) => process.env.CHROME_PATH === undefined && existsSync(path),
)

/** Debian's Chromium; sandboxing and its own errands off, because tests run as root in machines without a network. */
const launchOptions = {
  executablePath: process.env.CHROME_SHELL ?? shell ?? chromium,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
}

/** Writing down every step of every journey makes all of them a quarter slower: `E2E_TRACE=1` for the one that failed. */
const trace = process.env.E2E_TRACE === '1' ? 'retain-on-failure' : 'off'

const touch = { hasTouch: true, isMobile: false }

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [
    ['line'],
    ['./e2e/effort-reporter.ts'],
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : []),
  ],
  use: { baseURL, locale: 'nl-BE', timezoneId: 'Europe/Brussels', trace, launchOptions },
  projects: [
    { name: 'laptop', use: { viewport: { width: 1280, height: 800 } }, testIgnore: ['**/tablet/**', '**/phone/**'] },
    {
      name: 'tablet',
      use: { viewport: { width: 1180, height: 820 }, ...touch },
      testMatch: ['**/tablet/**/*.spec.ts'],
    },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, ...touch }, testMatch: ['**/phone/**/*.spec.ts'] },
  ],
  webServer: {
    command: 'npx tsx scripts/e2e-server.ts',
    url: `${baseURL}/readyz`,
    timeout: 300_000,
    reuseExistingServer: process.env.E2E_REUSE === '1',
    stdout: 'pipe',
    stderr: 'pipe',
    env: { E2E_PORT: port },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
})
