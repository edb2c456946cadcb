import { runChecks } from './steps/checks.mjs'
import { install } from './steps/install.mjs'
import { requireNode } from './steps/machine.mjs'
import { command } from './steps/sentence.mjs'

/** `npm run check`: lint, types, import rules, dead code. The part to run before each commit. */
await command(async () => {
  requireNode()
  await install()
  const { failed } = await runChecks()
  return failed === 0 ? 0 : 1
})
