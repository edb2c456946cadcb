import type pg from 'pg'
import type { Link } from './chain'
import { readHeads, readLinksAfter } from './read-chain'
import { follow, type Break } from './verify'

/** The first link of a chain that does not fit. `chainId` is the case, or the organisation. */
export type Broken = Break & { chainId: string }
export type Verified = { chains: number; entries: number; broken: Broken[] }

/**
 * Recomputes every chain of the database, a batch of links at a time, as it is at one moment: people go on working. Needs a connection that
 * may read it all (the owner's, or a restored backup's). Each chain that does not hold is told once, by its first link that does not fit.
 */
export async function verifyAll(client: Pick<pg.ClientBase, 'query'>, batch = 5_000): Promise<Verified> {
  await client.query('begin transaction isolation level repeatable read read only')
  try {
    return await verifyNow(client, batch)
  } finally {
    await client.query('rollback')
  }
}

async function verifyNow(client: Pick<pg.ClientBase, 'query'>, batch: number): Promise<Verified> {
  const heads = await readHeads(client)
  const broken: Broken[] = []
  const links = new Links(client, batch)
  for (const head of heads) {
    // Links of a chain that has no head at all: the chain was cut off whole.
    for (let stray = await links.peek(); stray && stray.chainId < head.chainId; stray = await links.peek())
      broken.push(await links.skip(stray.chainId))
    const chain = follow(head.chainId)
    let found: Break | null = null
    for (let link = await links.peek(); link?.chainId === head.chainId; link = await links.peek()) {
      found ??= chain.next(link)
      links.take()
    }
    found ??= chain.end(head)
    if (found) broken.push({ ...found, chainId: head.chainId })
  }
  for (let stray = await links.peek(); stray; stray = await links.peek()) broken.push(await links.skip(stray.chainId))
  return { chains: heads.length, entries: links.taken, broken }
}

/** All links one after another, of which a batch at a time is in memory. */
class Links {
  taken = 0
  private waiting: Link[] = []
  private last = { chainId: '00000000-0000-0000-0000-000000000000', seq: -1 }
  private readonly client: Pick<pg.ClientBase, 'query'>
  private readonly batch: number
  constructor(client: Pick<pg.ClientBase, 'query'>, batch: number) {
    this.client = client
    this.batch = batch
  }

  async peek(): Promise<Link | undefined> {
    if (this.waiting.length === 0) {
      const found = await readLinksAfter(this.client, this.last, this.batch)
      // Taken from the end, which costs nothing.
      this.waiting = found.reverse()
    }
    return this.waiting.at(-1)
  }

  take(): void {
    const link = this.waiting.pop()
    if (!link) return
    this.taken += 1
    this.last = { chainId: link.chainId, seq: link.seq }
  }

  async skip(chainId: string): Promise<Broken> {
    const seq = (await this.peek())?.seq ?? 1
    while ((await this.peek())?.chainId === chainId) this.take()
    return { chainId, seq, reason: 'head' }
  }
}
