import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failuresOf } from './failures.mjs'
import { npm, toolEnvironment } from './program.mjs'
import { seconds } from './step.mjs'

/**
 * Runs one npm script that writes a JSON report, says now and then that it is still busy, and shows everything it said when
 * something failed. A suite that gives no report counts as one failure.
 */
async function runSuite(name, args, env, reportFile, count) {
  console.log(`▸ ${name}`)
  const begun = performance.now()
  const busy = setInterval(
    () => console.log(`  ${name} is still running (${seconds(performance.now() - begun)})`),
    60_000,
  )
  const { code, output } = await npm(['run', '--silent', name, '--', ...args], {
    env: toolEnvironment({ NO_COLOR: '1', ...env }),
  })
  clearInterval(busy)
  const counted = countOf(reportFile, count)
  // A file that cannot be loaded holds no tests, and still something is wrong.
  const failed = counted.failed === 0 && code !== 0 ? 1 : counted.failed
  const skipped = counted.skipped ? `, ${counted.skipped} skipped` : ''
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${name}: ${counted.passed} passed${failed ? `, ${failed} failed` : ''}${skipped} (${seconds(performance.now() - begun)})`,
  )
  if (failed) console.log([output, ...counted.said].join('\n\n'))
  return { passed: counted.passed, failed }
}

function countOf(file, count) {
  try {
    return { said: [], ...count(JSON.parse(readFileSync(file, 'utf8'))) }
  } catch {
    return { passed: 0, failed: 0, skipped: 0, said: [] }
  }
}

/** `unit` or `database`. */
export function runVitest(project, folder) {
  const report = join(folder, `${project}.json`)
  const args = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  return runSuite(project, args, { HOUVAST_TEST_DATA: folder }, report, (result) => ({
    passed: result.numPassedTests,
    failed: result.numFailedTests,
    skipped: result.numPendingTests + result.numTodoTests,
  }))
}

/** A flaky test is a failing one that was lucky. */
export function runPlaywright(folder, chromium, shell) {
  const report = join(folder, 'e2e.json')
  const env = {
    HOUVAST_TEST_DATA: folder,
    CHROME_PATH: chromium,
    CHROME_SHELL: shell,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  }
  return runSuite('e2e', [], env, report, ({ stats, suites }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
    said: failuresOf({ suites }),
  }))
}
