import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** At the end of all journeys: what each counted of the work of hands (`tellEffort` in steps/taps.ts), one line a piece of work. */
export default class EffortReporter implements Reporter {
  readonly #told: string[] = []

  onTestEnd(_test: TestCase, result: TestResult): void {
    for (const { type, description } of result.annotations)
      if (type === 'effort' && description !== undefined) this.#told.push(description)
  }

  onEnd(): void {
    if (this.#told.length > 0) console.log(`\nWhat hands did:\n${this.#told.map((line) => `  ${line}\n`).join('')}`)
  }

  printsToStdio(): boolean {
    return false
  }
}
