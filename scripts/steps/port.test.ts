import { createServer, type AddressInfo, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { portOf, requireFreePort } from './port.mjs'
import { requireSpace } from './machine.mjs'

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
