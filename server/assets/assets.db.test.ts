import { createHash, randomBytes, randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GET, PUT } from '@/app/api/assets/[caseId]/[sha256]/route'
import { withToken } from '@/server/session'
import { makeWorld, origin, type World } from '@/sync/testing/world'

let world: World
beforeAll(async () => {
  world = await makeWorld()
})
afterAll(() => world.close())
beforeEach(() => world.sql('delete from asset'))

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const address = (caseId: string, sha256: string) => ({ params: Promise.resolve({ caseId, sha256 }) })

type Sent = { token?: string | null; caseId?: string; sha256?: string }
const put = (
  bytes: Uint8Array,
  { token = world.tokens.consultant, caseId = world.caseId, sha256 = hashOf(bytes) }: Sent = {},
) =>
  withToken(token, () =>
    PUT(
      new Request(`${origin}/api/assets/${caseId}/${sha256}`, {
        method: 'PUT',
        body: bytes as Uint8Array<ArrayBuffer>,
        headers: { origin, 'sec-fetch-site': 'same-origin' },
      }),
      address(caseId, sha256),
    ),
  )
const get = (sha256: string, token: string | null = world.tokens.consultant, caseId = world.caseId) =>
  withToken(token, () => GET(new Request(`${origin}/api/assets/${caseId}/${sha256}`), address(caseId, sha256)))
const stored = async () => (await world.sql<{ n: number }>('select count(*)::int as n from asset'))[0]?.n

const picture = (format: 'jpeg' | 'png' | 'webp' = 'png', side = 40) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#d55e00' } })
    .toFormat(format)
    .toBuffer()

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    '%s is kept once, sealed, and comes back as it was drawn anew',
    async (format) => {
      const bytes = await picture(format)
      expect((await put(bytes)).status).toBe(201)
      expect((await put(bytes)).status).toBe(200)
      expect(await stored()).toBe(1)
      const [row] = await world.sql<{ data: Buffer }>('select data from asset')
      expect(row?.data.includes(bytes.subarray(0, 8))).toBe(false)
      const back = await get(hashOf(bytes))
      expect(back.headers.get('content-type')).toBe(`image/${format}`)
      expect(back.headers.get('cache-control')).toBe('no-store')
      expect(back.headers.get('content-security-policy')).toContain("default-src 'none'")
      const { width, height } = await sharp(Buffer.from(await back.arrayBuffer())).metadata()
      expect([width, height]).toEqual([40, 40])
    },
  )

  it('loses where and when it was taken', async () => {
    const bytes = await sharp(await picture('jpeg'))
      .withExif({ IFD0: { Copyright: 'kanarievogel' }, IFD3: { GPSLatitude: '51/1 3/1 0/1' } })
      .toBuffer()
    expect(bytes.includes('kanarievogel')).toBe(true)
    await put(bytes)
    const back = Buffer.from(await (await get(hashOf(bytes))).arrayBuffer())
    expect(back.includes('kanarievogel')).toBe(false)
    expect((await sharp(back).metadata()).exif).toBeUndefined()
  })

  it('loses what was hidden behind it', async () => {
    const bytes = Buffer.concat([await picture('jpeg'), Buffer.from('<script>alert(1)</script>kanarievogel')])
    expect((await put(bytes)).status).toBe(201)
    expect(Buffer.from(await (await get(hashOf(bytes))).arrayBuffer()).includes('kanarievogel')).toBe(false)
  })
})

describe('what is no picture', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  it.each<[string, () => Buffer | Promise<Buffer>]>([
    ['nothing', () => Buffer.alloc(0)],
    ['an SVG', () => svg],
    [
      'an SVG that says it is a PNG',
      () => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), svg]),
    ],
    ['a page', () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['noise', () => randomBytes(5_000)],
    ['noise that begins like a JPEG', () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(5_000)])],
    ['half a picture', async () => (await picture('png', 400)).subarray(0, 300)],
    ['a GIF', () => Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'latin1')],
  ])('%s is refused, and nothing is stored', async (_name, make) => {
    const answer = await put(await make())
    expect(answer.status).toBe(415)
    expect(await answer.json()).toEqual({ code: 'not_a_picture' })
    expect(await stored()).toBe(0)
  })

  it('a picture of more points than anybody photographs is refused before it is unpacked', async () => {
    const flood = await sharp({ create: { width: 9_000, height: 9_000, channels: 3, background: '#fff' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect((await put(flood)).status).toBe(415)
    expect(await stored()).toBe(0)
  })

  it('what is larger than ten megabytes is not read to its end', async () =>
    expect((await put(randomBytes(10 * 1024 * 1024 + 1))).status).toBe(413))

  it('other bytes than its name says are refused', async () => {
    const answer = await put(await picture(), { sha256: hashOf(Buffer.from('another')) })
    expect([answer.status, await answer.json()]).toEqual([422, { code: 'other_hash' }])
    expect(await stored()).toBe(0)
  })
})

describe('who', () => {
  it('works on the case may add and see; who leads may see; a stranger gets what an absent case gives', async () => {
    const bytes = await picture()
    const other = await picture('jpeg')
    await put(bytes)
    expect((await put(other, { token: world.tokens.colleague })).status).toBe(201)
    expect((await get(hashOf(bytes), world.tokens.lead)).status).toBe(200)
    expect((await put(await picture('webp'), { token: world.tokens.lead })).status).toBe(404)
    const absent = await get(hashOf(bytes), world.tokens.stranger, randomUUID())
    const denied = await get(hashOf(bytes), world.tokens.stranger)
    expect([denied.status, await denied.text()]).toEqual([absent.status, await absent.text()])
    expect((await get(hashOf(bytes), null)).status).toBe(401)
    expect((await put(bytes, { token: null })).status).toBe(401)
  })

  it('of one case cannot be seen through another', async () => {
    const bytes = await picture()
    await put(bytes)
    expect((await get(hashOf(bytes), world.tokens.stranger, world.otherCaseId)).status).toBe(404)
  })

  it('asks with an address that cannot exist gets what an absent one gives', async () => {
    for (const [caseId, sha256] of [
      ['nonsense', hashOf(Buffer.from('a'))],
      [world.caseId, '../../etc/passwd'],
      [world.caseId, hashOf(Buffer.from('a')).toUpperCase()],
    ] as const)
      expect((await get(sha256, world.tokens.consultant, caseId)).status).toBe(404)
  })
})
