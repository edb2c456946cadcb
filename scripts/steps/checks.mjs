import { npm, tool, toolEnvironment } from './program.mjs'
import { seconds } from './step.mjs'

/** The fast part, by the names of package.json. The slowest first, so that two at a time end together. */
const names = ['lint', 'types', 'arch', 'dead']

/** Next writes the types of the routes; without them a fresh clone does not type-check. */
const prepare = () => tool('next/dist/bin/next', ['typegen'])

/**
 * Runs them two at a time, says each as it ends, and shows what a failing one said. Returns how many passed and failed. Linting takes
 * one processor longer than all others together take the second: `more` are jobs to fill it, each of which returns its own count.
 * @param {(() => Promise<{ passed: number, failed: number }>)[]} more
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(more = []) {
  const typegen = await prepare()
  if (typegen.code !== 0) console.log(`✗ route types\n${typegen.output}`)
  const waiting = [...names.map((name) => () => check(name)), ...more]
  const result = { passed: 0, failed: typegen.code === 0 ? 0 : 1 }
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const { passed, failed } = await job()
      result.passed += passed
      result.failed += failed
    }
  }
  await Promise.all([worker(), worker()])
  return result
}

async function check(name) {
  const begun = performance.now()
  const { code, output } = await npm(['run', '--silent', name], { env: toolEnvironment({ NO_COLOR: '1' }) })
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(performance.now() - begun)})`)
  if (code !== 0) console.log(output)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}
