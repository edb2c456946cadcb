import { isIPv6 } from 'node:net'

/**
 * Where an attempt comes from, for rate limits only. The last address of X-Forwarded-For is the one our own proxy (or Next, without
 * a proxy) wrote; whatever stands before it was said by the client itself. IPv6 counts per /64, because one line has a whole /64.
 */
export function clientAddress(headers: { get(name: string): string | null }): string {
  const last = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const address = last.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(address)) return address === '' ? 'unknown' : address
  return `${groupsOf(address).slice(0, 4).join(':')}::/64`
}

/** The neighbourhood of an address: people of one office share it, an attacker elsewhere does not. */
export const addressPrefix = (address: string): string =>
  /^\d+\.\d+\.\d+\.\d+$/.test(address) ? `${address.split('.').slice(0, 3).join('.')}.0/24` : address

function groupsOf(address: string): string[] {
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === '' ? [] : tail.split(':')
  const middle = address.includes('::') ? Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0') : []
  return [...front, ...middle, ...back].map((group) => Number.parseInt(group, 16).toString(16))
}
