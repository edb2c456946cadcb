import { isReady, startNext, wishToStop } from './next-process'
import { prepareDatabase } from './prepare-database'
import { portOf, requireFreePort } from './steps/port.mjs'
import { command } from './steps/sentence.mjs'

/** `npm run dev`: the same database as `npm run up`, with pages that follow the sources. */
await command(async () => {
  const port = portOf(process.env.PORT)
  await requireFreePort(port)
  const stopped = wishToStop()
  const database = await prepareDatabase(process.env)
  const next = startNext('dev', port, database)
  void isReady(port, next).then((ready) => ready && console.log(`Houvast is on http://localhost:${port}`))
  await Promise.race([stopped, next.exited])
  await next.stop()
  await database.close()
})
