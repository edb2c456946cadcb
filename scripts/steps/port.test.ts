import { spawnSync } from 'node:child_process'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { portOf, requireFreePort } from './port.mjs'
import { requireSpace, requireSpaceForData } from './machine.mjs'
import { projectFolder } from './program.mjs'

let taken: Server | undefined
afterEach(() => new Promise((done) => (taken ? taken.close(done) : done(undefined))))

it('a port that is taken gets a sentence with another to try, and one that is free none', async () => {
  taken = createServer()
  await new Promise<void>((done) => taken?.listen(0, done))
  const { port } = taken.address() as AddressInfo
  await expect(requireFreePort(port)).rejects.toThrow(
    `Port ${String(port)} is in use by another program. Choose another: PORT=${String(port + 1)} npm run up`,
  )
  await new Promise((done) => taken?.close(done))
  taken = undefined
  await expect(requireFreePort(port)).resolves.toBeUndefined()
})

it('what is no port is said to be none', () => {
  expect(portOf(undefined)).toBe(3000)
  expect(portOf('8080')).toBe(8080)
  for (const wrong of ['', '0', '-1', '65536', '80.5', 'three'])
    expect(() => portOf(wrong)).toThrow(`PORT=${wrong} is not a port: choose a number from 1 to 65535.`)
})

it('a disk without room gets a sentence that says how much is missing', () => {
  expect(() => requireSpace(1)).not.toThrow()
  expect(() => requireSpace(10 ** 12)).toThrow(/MB/)
})

// Linux's /proc is a disk on which no byte is ever free.
it('the disk of HOUVAST_DATA gets its own sentence, also for a folder that is still to be made', () => {
  const full = { HOUVAST_DATA: '/proc/houvast/data' }
  expect(() => requireSpaceForData(1, full)).toThrow(
    'There are 0 MB left on the disk of /proc/houvast/data (HOUVAST_DATA) and 1 MB are needed. Make room, or choose another disk with HOUVAST_DATA=/path.',
  )
  expect(() => requireSpaceForData(1, { ...full, DATABASE_URL: 'postgres://elsewhere/houvast' })).not.toThrow()
  expect(() => requireSpaceForData(1, { HOUVAST_DATA: 'data' })).not.toThrow()
  expect(() => requireSpaceForData(10 ** 12, {})).not.toThrow()
})

it('npm run up says so before it does anything', () => {
  const env = { ...process.env, HOUVAST_DATA: '/proc/houvast', PORT: '3499' }
  delete (env as Record<string, string | undefined>)['DATABASE_URL']
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/up.mjs'], {
    cwd: projectFolder,
    env,
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^\nThere are 0 MB left on the disk of \/proc\/houvast \(HOUVAST_DATA\)/)
})
