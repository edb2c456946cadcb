import { Server } from '@hocuspocus/server'
import pg from 'pg'

/**
 * A Hocuspocus server with nothing behind it: its acknowledgement means "in memory". With KEPT_IN, settings of a PostgreSQL as JSON,
 * the bytes of each message are committed there before it is handled, and nothing else is asked or checked: the least an
 * acknowledgement costs that outlives a power cut. Prints its port.
 */
const keptIn = process.env['KEPT_IN']
const pool = keptIn === undefined ? null : new pg.Pool({ ...(JSON.parse(keptIn) as pg.PoolConfig), max: 12 })
await pool?.query('create table kept (seq bigint generated always as identity primary key, data bytea not null)')
const keep = { name: 'keep', text: 'insert into kept (data) values ($1)' }
const server = new Server({
  port: 0,
  quiet: true,
  stopOnSignals: true,
  ...(pool && {
    beforeHandleMessage: async ({ update }: { update: Uint8Array }) => {
      await pool.query({ ...keep, values: [update] })
    },
  }),
})
await server.listen()
process.stdout.write(`port ${server.address.port}\n`)
