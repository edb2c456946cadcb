import pg from 'pg'
import { clientConfig } from '@/db/connection-settings'
import { openDatabase } from '@/db/open-database'
import { verifyAll, type Broken } from '@/server/audit/verify-all'
import { command } from './steps/sentence.mjs'
import { step } from './steps/step.mjs'

const reasons: Record<Broken['reason'], string> = {
  missing: 'this entry is gone, or another stands in its place',
  previous_hash: 'it does not follow the entry before it',
  hash: 'something in it was changed after it was written',
  head: 'the chain ends elsewhere than where it was left: entries at its end are gone, or were put there by hand',
}

/** `npm run verify`: does the audit chain still hold, entry by entry? Exit code 0 when it does, 1 when not. Changes nothing. */
await command(async () => {
  const database = await openDatabase(process.env)
  const client = new pg.Client(clientConfig(database.settings, 'owner'))
  try {
    await client.connect()
    const found: { broken: Broken[] } = { broken: [] }
    await step('Recomputing the audit chain of every case', async () => {
      const { chains, entries, broken } = await verifyAll(client)
      found.broken = broken
      return `${entries} entries in ${chains} chains`
    })
    const [first] = found.broken
    if (!first) return console.log('Every entry fits.')
    console.error(
      `\n${found.broken.length} of the chains do not hold. The first: chain ${first.chainId}, entry ${first.seq}: ${reasons[first.reason]}.\nWhat to do: docs/runbooks/audit-chain-broken.md`,
    )
    for (const { chainId, seq, reason } of found.broken.slice(1, 20)) console.error(`  ${chainId} ${seq} ${reason}`)
    return 1
  } finally {
    await client.end()
    await database.close()
  }
})
