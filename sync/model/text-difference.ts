const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff

/**
 * The one stretch in which two texts differ, in UTF-16 units as Yjs counts them. Never cuts a surrogate pair in half: a half one
 * would become U+FFFD for everybody.
 */
export function differenceOf(from: string, to: string): { at: number; removed: number; added: string } {
  let start = 0
  const shortest = Math.min(from.length, to.length)
  while (start < shortest && from.charCodeAt(start) === to.charCodeAt(start)) start++
  if (isLow(from.charCodeAt(start)) || isLow(to.charCodeAt(start))) start = Math.max(0, start - 1)
  let end = 0
  while (end < shortest - start && from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)) end++
  if (end > 0 && (isLow(from.charCodeAt(from.length - end)) || isLow(to.charCodeAt(to.length - end)))) end--
  return { at: start, removed: from.length - start - end, added: to.slice(start, to.length - end) }
}
