import { npm, tool, toolEnvironment } from './program.mjs'
import { seconds } from './step.mjs'

/** The fast part, by the names of package.json. The slowest two first, so that two at a time end together. */
const names = ['types', 'lint', 'arch', 'dead']

/** Next writes the types of the routes; without them a fresh clone does not type-check. */
const prepare = () => tool('next/dist/bin/next', ['typegen'])

/**
 * Runs them two at a time, says each as it ends, and shows what a failing one said. Returns how many passed and failed.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks() {
  const typegen = await prepare()
  if (typegen.code !== 0) console.log(`✗ route types\n${typegen.output}`)
  const waiting = [...names]
  const result = { passed: 0, failed: typegen.code === 0 ? 0 : 1 }
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) {
      const begun = performance.now()
      const { code, output } = await npm(['run', '--silent', name], { env: toolEnvironment({ NO_COLOR: '1' }) })
      result[code === 0 ? 'passed' : 'failed'] += 1
      console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(performance.now() - begun)})`)
      if (code !== 0) console.log(output)
    }
  }
  await Promise.all([worker(), worker()])
  return result
}
