const widest = 13

/** At most two lines below a symbol; what does not fit is cut here and whole in the list beside the drawing. */
export function labelOf(name: string): string[] {
  const lines: string[] = []
  for (const word of name.trim().split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < widest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const kept = lines.slice(0, 2).map(short)
  if (lines.length > 2) kept[1] = `${(kept[1] ?? '').slice(0, widest - 1).replace(/…$/, '')}…`
  return kept
}

export const short = (words: string): string => (words.length > widest ? `${words.slice(0, widest - 1)}…` : words)
