/**
 * What went wrong in Playwright's JSON report: a line for each test that failed, with the first lines of what it said. Said once more
 * below all else, because who reads a long log often gets only its end.
 * @typedef {{ ok: boolean, file: string, line: number, title: string, tests: { results: { errors: { message?: string }[] }[] }[] }} Spec
 * @typedef {{ suites?: Suite[], specs?: Spec[] }} Suite
 * @param {Suite} report
 * @returns {string[]}
 */
export function failuresOf({ suites = [] }, lines = 12) {
  return suites.flatMap((suite) => [
    ...failuresOf(suite, lines),
    ...(suite.specs ?? []).filter(({ ok }) => !ok).map((spec) => said(spec, lines)),
  ])
}

/** @param {Spec} spec @param {number} lines */
function said({ file, line, title, tests }, lines) {
  const messages = tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message)))
  const words = messages.map((message = '') => message.split('\n').slice(0, lines).join('\n'))
  return [`✗ ${file}:${line} ${title}`, ...words].join('\n')
}
