/** More than this and a sentence is read twice. A hint beside the minutes, nothing that is kept or counted. */
const longest = 20

export const longSentences = (texts: readonly string[]): number =>
  texts
    .flatMap((text) => text.split(/[.!?]+(?:\s|$)/))
    .filter((sentence) => sentence.trim().split(/\s+/).length > longest).length
