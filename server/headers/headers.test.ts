import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'
import { everywhere, isHashedFile, keepNothing, onlyOverHttps } from './security-headers'

const policy = (more = {}) => contentSecurityPolicy({ nonce: 'bm9uY2U=', development: false, https: true, ...more })

describe('the content security policy', () => {
  it('is this, word for word', () => {
    expect(policy().split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'self' 'nonce-bm9uY2U=' 'strict-dynamic'",
      "style-src 'self' 'nonce-bm9uY2U='",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self' blob:",
      "media-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "frame-src 'none'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      'upgrade-insecure-requests',
    ])
  })
  it('runs nothing that is not ours in production, and names no other origin', () => {
    for (const https of [true, false]) expect(policy({ https })).not.toMatch(/unsafe-|\*|https?:|wss?:/)
    expect(policy({ https: false })).not.toContain('upgrade-insecure-requests')
  })
})

it('the headers of every answer are these', () => {
  expect({ ...everywhere, ...keepNothing, ...onlyOverHttps }).toEqual({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow, noarchive',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), bluetooth=(), serial=(), hid=(), midi=(), clipboard-read=(), idle-detection=(), browsing-topics=(), fullscreen=(self)',
    'x-dns-prefetch-control': 'off',
    'cache-control': 'no-store',
    'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  })
})

it.each([
  ['/_next/static/chunks/a1b2.js', true],
  ['/cases', false],
  ['/_next/data/x', false],
  ['/icon.svg', false],
  ['/cases/_next/static/x', false],
])('%s may stay in a cache: %s', (path, expected) => expect(isHashedFile(path)).toBe(expected))
