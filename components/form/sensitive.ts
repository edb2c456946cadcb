/**
 * For words about a family: spelling, correction, translation and writing services of browsers and extensions may send what is
 * typed to somebody's server. These are requests a browser honours, not a wall.
 */
export function keepHere(sensitive: boolean | undefined) {
  if (!sensitive) return {}
  return { spellCheck: false, autoCorrect: 'off', autoComplete: 'off', translate: 'no', 'data-gramm': 'false' } as const
}
