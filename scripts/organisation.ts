import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { layOutOrganisation, organisationPlan } from '@/db/lay-out-organisation'
import { migrate } from '@/db/migrate'
import { openDatabase } from '@/db/open-database'
import { hashPassword } from '@/server/auth/password'
import { command, Sentence } from './steps/sentence.mjs'
import { step } from './steps/step.mjs'

const example = `{
  "name": "Onze dienst",
  "regions": [{ "name": "Regio Noord", "teams": ["Team Eén", "Team Twee"] }],
  "administrator": { "name": "Voornaam Naam", "email": "voornaam.naam@example.org" }
}`

/** `npm run organisation plan.json`: regions, teams and the first administrator of an empty production database. */
await command(async () => {
  const [path] = process.argv.slice(2)
  if (!path) throw new Sentence(`Name a file that holds your organisation, for instance:\n${example}`)
  const plan = organisationPlan.safeParse(readPlan(path))
  if (!plan.success)
    throw new Sentence(
      `${path}: ${plan.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')}`,
    )
  const password = randomBytes(15).toString('base64url')
  const database = await openDatabase(process.env)
  try {
    await step('Laying out the organisation', async () => {
      await migrate(database.settings)
      await layOutOrganisation(database.settings, plan.data, await hashPassword(password)).catch((error: unknown) => {
        if (error instanceof RangeError)
          throw new Sentence('There is an organisation in this database already: people are managed on /admin now.')
        throw error
      })
    })
  } finally {
    await database.close()
  }
  console.log(`\n${plan.data.administrator.email} signs in with this password, shown once:\n  ${password}`)
})

function readPlan(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new Sentence(`${path} cannot be read as JSON. It should look like this:\n${example}`)
  }
}
