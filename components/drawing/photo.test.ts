import { afterEach, expect, it, vi } from 'vitest'
import { readPhoto } from './photo'

const file = (type: string, bytes = 10) => ({ type, size: bytes }) as Blob
/** What a browser would do with it; the test ends where it is asked. */
const decode = vi.fn(() => Promise.reject(new Error('no picture')))
vi.stubGlobal('createImageBitmap', decode)
afterEach(() => decode.mockClear())

it.each(['image/svg+xml', 'text/html', 'application/pdf', 'image/gif', ''])(
  'refuses %s before anything looks into it',
  async (type) => {
    await expect(readPhoto(file(type))).rejects.toMatchObject({ problem: 'not_a_picture' })
    expect(decode).not.toHaveBeenCalled()
  },
)

it('refuses what is too large before anything looks into it', async () => {
  await expect(readPhoto(file('image/jpeg', 40_000_001))).rejects.toMatchObject({ problem: 'too_large' })
  expect(decode).not.toHaveBeenCalled()
})

it('refuses what only calls itself a picture', async () => {
  await expect(readPhoto(file('image/png'))).rejects.toMatchObject({ problem: 'not_a_picture' })
  expect(decode).toHaveBeenCalledTimes(1)
})
