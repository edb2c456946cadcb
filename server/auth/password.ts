import { hash, verify } from '@node-rs/argon2'
import { randomBytes, randomInt } from 'node:crypto'

/** OWASP's and RFC 9106's second choice, about 0.2 s on a small server. */
const cost = { memoryCost: 65_536, timeCost: 3, parallelism: 1 }

/** Each check takes 64 MiB: more than two at once would let a flood of attempts fill the memory. */
const atOnce = 2
let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((free) => waiting.push(free))
  else running += 1
  try {
    return await run()
  } finally {
    // Hands its place to the next in line, so that nobody slips in between.
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** Argon2id (the library's own choice), in the PHC string format that carries its own parameters. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost))

/** Compares exactly: no trimming, no folding. False for a hash that is no hash. */
export const matchesPassword = (stored: string, password: string): Promise<boolean> =>
  inTurn(() => verify(stored, password).catch(() => false))

const base64 = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')

/**
 * A hash that nothing matches and that costs as much as `sample`: checked when there is nobody with this name, so that the time
 * tells nothing.
 */
export function hashOfNobody(sample: string | null): string {
  const parameters = /^\$argon2id\$v=19\$(m=\d+,t=\d+,p=\d+)\$/.exec(sample ?? '')?.[1]
  const fallback = `m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}`
  return `$argon2id$v=19$${parameters ?? fallback}$${base64(randomBytes(16))}$${base64(randomBytes(32))}`
}

/** Letters that are not mistaken for one another when read aloud or copied by hand. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A first password to hand over: four groups of five, 99 bits. The administrator cannot choose one. */
export const firstPassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => letters.charAt(randomInt(letters.length))).join(''),
  ).join('-')
