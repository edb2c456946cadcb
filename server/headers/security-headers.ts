const neverUsed = [
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'payment',
  'usb',
  'bluetooth',
  'serial',
  'hid',
  'midi',
  'clipboard-read',
  'idle-detection',
  'browsing-topics',
]

/** On every answer, whatever it is: nobody frames us, guesses types, learns our addresses or shares our process. */
export const everywhere: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy': [...neverUsed.map((feature) => `${feature}=()`), 'fullscreen=(self)'].join(', '),
  'x-dns-prefetch-control': 'off',
}

/** Two years, and no browser asks again over http. Only where https is in front: on http it would be ignored, on localhost a trap. */
export const onlyOverHttps: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
}

/** Nothing with a family in it stays in a cache, on disk or in the back/forward cache. */
export const keepNothing: Readonly<Record<string, string>> = { 'cache-control': 'no-store' }

/** Named by the hash of their content: they never change, and hold no word of anyone. */
export const isHashedFile = (path: string): boolean => path.startsWith('/_next/static/')

/** For a route that answers without the proxy: bytes for our own script, which nothing may load from or show. */
export function withSafeHeaders(response: Response, https: boolean): Response {
  const policy = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }
  for (const list of [everywhere, keepNothing, policy, https ? onlyOverHttps : {}])
    for (const [name, value] of Object.entries(list)) response.headers.set(name, value)
  return response
}
