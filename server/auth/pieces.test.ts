import { verify } from '@node-rs/argon2'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressPrefix, clientAddress } from './client-address'
import { deviceOf } from './device'
import { localPath } from './local-path'
import { firstPassword, hashOfNobody, hashPassword, matchesPassword } from './password'
import { hashOfToken, newToken } from './token'

describe('where an attempt comes from', () => {
  const of = (forwarded?: string) =>
    clientAddress(new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }))
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['10.0.0.1, 192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:1:aaaa::1', '2001:db8:0:1::/64'],
    ['2001:0db8:0000:0001::', '2001:db8:0:1::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is %s', (forwarded, expected) => expect(of(forwarded)).toBe(expected))
  it('nothing at all is one place too', () => expect(of()).toBe('unknown'))
  it('an office is its /24', () =>
    expect([addressPrefix('192.0.2.7'), addressPrefix('2001:db8:0:1::/64')]).toEqual([
      '192.0.2.0/24',
      '2001:db8:0:1::/64',
    ]))
})

describe('where to go after signing in', () => {
  it.each([
    ['/cases', '/cases'],
    ['/cases?q=a#b', '/cases?q=a'],
    ['/cases/../admin', '/admin'],
    [undefined, '/'],
    [['/cases'], '/'],
    ['cases', '/'],
    ['https://elsewhere.example/', '/'],
    ['//elsewhere.example/', '/'],
    ['/\\elsewhere.example/', '/'],
    ['/\t/elsewhere.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/sign-in?callbackUrl=/sign-in', '/'],
    ['/.//elsewhere.example', '/'],
  ])('%j leads to %s', (wanted, expected) => expect(localPath(wanted)).toBe(expected))
  it('never leads out of the house', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', 'a', '?', '#', '%', '\t', '\n', ' ') }),
        (wanted) => {
          expect(new URL(localPath(wanted), 'https://house.example').origin).toBe('https://house.example')
          expect(localPath(wanted)).toMatch(/^\/(?![/\\])/)
        },
      ),
    ))
})

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0', 'Edge/Windows'],
  [
    'Mozilla/5.0 (iPad; CPU OS 26_0 like Mac OS X) AppleWebKit/605 Version/26.0 Mobile/15E148 Safari/604.1',
    'Safari/iPad',
  ],
  ['Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/156.0 Mobile Safari/537.36', 'Chrome/Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox/Linux'],
  ['curl/8', '/'],
  [null, '/'],
])('%s is %s', (userAgent, expected) => expect(deviceOf(userAgent)).toBe(expected))

describe('passwords', () => {
  it('are compared exactly', async () => {
    const stored = await hashPassword('een zin met spaties')
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
    expect(
      await Promise.all(
        ['een zin met spaties', 'een zin met spaties ', 'Een zin met spaties', ''].map((given) =>
          matchesPassword(stored, given),
        ),
      ),
    ).toEqual([true, false, false, false])
    expect(await matchesPassword('no hash', 'x')).toBe(false)
  })
  it('the hash of nobody is a real one that costs the same and fits nothing', async () => {
    const sample = '$argon2id$v=19$m=4096,t=2,p=1$c2FsdHNhbHQ$aGFzaGhhc2hoYXNo'
    expect(hashOfNobody(sample)).toContain('$m=4096,t=2,p=1$')
    expect(hashOfNobody(null)).toContain('$m=65536,t=3,p=1$')
    expect(await verify(hashOfNobody(sample), 'x')).toBe(false)
  })
  it('a first password is long, different each time and easy to read aloud', () => {
    const made = Array.from({ length: 200 }, firstPassword)
    expect(new Set(made).size).toBe(200)
    for (const each of made) expect(each).toMatch(/^[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}$/)
  })
})

it('a token is 256 bits of chance, and the database knows its hash', () => {
  expect(newToken()).toMatch(/^[0-9a-f]{64}$/)
  expect(newToken()).not.toBe(newToken())
  expect(hashOfToken('00'.repeat(32)).toString('hex')).toBe(
    '66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925',
  )
})
