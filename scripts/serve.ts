import { demoAccounts, demoPassword } from '@/db/seed/accounts'
import { isReady, startNext, wishToStop } from './next-process'
import { prepareDatabase } from './prepare-database'
import { portOf } from './steps/port.mjs'
import { command, Sentence } from './steps/sentence.mjs'
import { forgetServing, noteServing } from './steps/serving.mjs'
import { step } from './steps/step.mjs'

/** The second half of `npm run up`: database, pages, and a clean end of both. */
await command(async () => {
  const port = portOf(process.env.PORT)
  const stopped = wishToStop()
  const database = await prepareDatabase(process.env)
  try {
    const next = startNext('start', port, database)
    noteServing(next.child.pid, port)
    try {
      await step('Opening the doors', async () => {
        if (!(await Promise.race([isReady(port, next), stopped.then(() => true)])))
          throw new Sentence('The pages do not answer; what went wrong is above.')
      })
      if (database.demo) sayAccounts()
      console.log(`\nHouvast is on http://localhost:${port} (Ctrl-C stops it)`)
      const ended = await Promise.race([stopped, next.exited.then((code) => ({ code }))])
      if (ended)
        throw new Sentence(`The pages have stopped by themselves (exit code ${ended.code}); what went wrong is above.`)
    } finally {
      console.log('\nStopping…')
      await next.stop()
      forgetServing()
    }
  } finally {
    await database.close()
  }
  console.log('Houvast has stopped; everything is on disk.')
})

function sayAccounts() {
  console.log(
    `\nDemo accounts, all with the password "${demoPassword}" (made-up people; HOUVAST_DEMO=0 on an empty database starts without):`,
  )
  for (const { email, name, role } of demoAccounts)
    console.log(`  ${email.padEnd(42)} ${name}, ${role.replaceAll('_', ' ')}`)
}
