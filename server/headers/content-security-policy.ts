export type PolicyFor = {
  /** 128 bits or more, new for each answer, base64. */
  nonce: string
  /** `next dev` evaluates code for its error screen, speaks over a socket and injects styles; production does none of these. */
  development: boolean
  /** Reached over https, so that what is asked over http by mistake can be lifted. */
  https: boolean
}

/**
 * Nothing may load but what we serve, and no script runs but what carries this answer's nonce. `blob:` in connect-src and img-src
 * is for pictures that tldraw exports on the device itself. (W3C Content Security Policy Level 3.)
 */
export function contentSecurityPolicy({ nonce, development, https }: PolicyFor): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...(development ? ["'unsafe-eval'"] : [])],
    'style-src': development ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", 'blob:', ...(development ? ['ws:'] : [])],
    'media-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(https ? { 'upgrade-insecure-requests': [] } : {}),
  }
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ')
}
