import { build } from './steps/build.mjs'
import { runChecks } from './steps/checks.mjs'
import { findChromium, findShell } from './steps/chromium.mjs'
import { install } from './steps/install.mjs'
import { requireNode, requireOwnFolder, requireSpace } from './steps/machine.mjs'
import { command } from './steps/sentence.mjs'
import { seconds, step } from './steps/step.mjs'
import { runPlaywright, runVitest } from './steps/suites.mjs'
import { throwawayFolder } from './steps/throwaway.mjs'

/*
 * `npm test`: everything, from an empty clone. What is quick to fail comes first; a failure does not keep the rest from telling
 * what it knows. Databases live in a folder that is thrown away. The last line is for machines: `N passed, N failed`.
 */
await command(async () => {
  const begun = performance.now()
  const total = { passed: 0, failed: 0 }
  const add = ({ passed, failed }) => {
    total.passed += passed
    total.failed += failed
  }
  requireNode()
  requireOwnFolder()
  requireSpace(1000)
  await install()
  const chromium = await findChromium()
  const shell = await findShell(chromium)
  const { folder, remove } = throwawayFolder()
  process.once('exit', remove)
  await step('Checks', async () => add(await runChecks([() => runVitest('unit', folder)])))
  add(await runVitest('database', folder))
  if (await builds()) {
    add({ passed: 1, failed: 0 })
    add(await runPlaywright(folder, chromium, shell))
  } else add({ passed: 0, failed: 1 })
  console.log(`\nAll of it took ${seconds(performance.now() - begun)}.`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  return total.failed === 0 ? 0 : 1
})

async function builds() {
  try {
    await build()
    return true
  } catch (e) {
    console.log(`✗ build\n${e.message}\nWithout pages the journeys could not be walked.`)
    return false
  }
}
