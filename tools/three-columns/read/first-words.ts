/** Enough to recognise a sentence by, never cut inside a word. */
export const firstWords = (text: string): string =>
  text.length <= 70 ? text : `${text.slice(0, 70).replace(/\s+\S*$/, '')}…`
