import type * as pinoModule from 'pino'
import { Writable } from 'node:stream'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const lines: string[] = []
vi.mock('pino', async (original) => {
  const { default: pino } = await original<typeof pinoModule>()
  const into = new Writable({ write: (chunk: Buffer, _encoding, done) => (lines.push(chunk.toString()), done()) })
  return { default: Object.assign((options: object) => pino(options, into), pino) }
})

beforeEach(() => lines.splice(0))
afterEach(() => vi.resetModules())

it('writes where and what kind, and nothing of what was typed', async () => {
  const { logUnexpected } = await import('./log')
  const cause = Object.assign(new Error('duplicate key: (email)=(kanarie@walls.example)'), {
    code: '23505',
    detail: 'kanarie',
  })
  const error = new Error('Failed query: insert\n    at kanarie (kanarie.ts:1:1)\nparams: kanarie', { cause })
  const id = logUnexpected(error, 'case.create')
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toContain('kanarie')
  const told = JSON.parse(lines[0]!) as { at: string[] }
  expect(told).toMatchObject({ event: 'unexpected', id, name: 'case.create', kind: '23505' })
  expect(told.at[0]).toContain('log.test.ts')
})

it('knows what to call anything that is thrown', async () => {
  const { logUnexpected } = await import('./log')
  for (const [thrown, kind] of [
    ['kanarie', 'unknown'],
    [null, 'unknown'],
    [new TypeError('kanarie'), 'TypeError'],
    [{ code: 7 }, 'Object'],
  ] as const) {
    logUnexpected(thrown, 'x')
    expect([(JSON.parse(lines.at(-1)!) as { kind: string }).kind, lines.at(-1)!.includes('kanarie')]).toEqual([
      kind,
      false,
    ])
  }
})
