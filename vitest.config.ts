import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const alias = {
  '@': fileURLToPath(new URL('.', import.meta.url)),
  // Outside Next this package throws; the import rules are checked by dependency-cruiser.
  'server-only': fileURLToPath(new URL('./db/testing/empty-module.ts', import.meta.url)),
}

/** `unit` is pure and takes seconds; `database` speaks to the real engine, one clone of the template per worker. */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', 'node_modules/**', '.next*/**', 'e2e/**'],
          // Property tests are many small runs: on a machine that is busy elsewhere they take longer than the five seconds of Vitest.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: ['node_modules/**', '.next*/**', 'e2e/**'],
          globalSetup: ['db/testing/global-setup.ts'],
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
