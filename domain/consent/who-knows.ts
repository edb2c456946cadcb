/** How much of a worry somebody knows: nothing, only its headline, or all of it. From least to most (practice guide 5.3, "wie weet wat"). */
export const knowledgeLevels = ['nothing', 'headline', 'all'] as const
export type KnowledgeLevel = (typeof knowledgeLevels)[number]

/** A danger statement, by where it stands: the document of the map and the item in it. */
export type DangerRef = { documentId: string; itemId: string }

export type WhoKnows = {
  knows: readonly (DangerRef & { personId: string; level: KnowledgeLevel })[]
  /** One sentence about a danger for who may know of it and not all of it. */
  headlines: readonly (DangerRef & { text: string })[]
}

const same = (one: DangerRef, other: DangerRef) => one.documentId === other.documentId && one.itemId === other.itemId
const least = (levels: readonly KnowledgeLevel[]): KnowledgeLevel =>
  knowledgeLevels.find((level) => levels.includes(level)) ?? 'nothing'

/** What one person knows of one danger. Who was never told of it, parents too, knows nothing; where two rows differ, the least holds. */
export const levelOf = ({ knows }: WhoKnows, personId: string, danger: DangerRef): KnowledgeLevel =>
  least(knows.filter((row) => row.personId === personId && same(row, danger)).map(({ level }) => level))

/** What may be said of one danger where all of these people hear or read it: what the one who knows least of it knows. */
export const levelAmong = (whoKnows: WhoKnows, present: readonly string[], danger: DangerRef): KnowledgeLevel =>
  least(present.map((personId) => levelOf(whoKnows, personId, danger)))

/**
 * The words of a danger that may stand on a screen or a page for these people: all of them, its headline, or null. Null as well where
 * only the headline may be said and nobody wrote one: the full words never stand in for it.
 */
export function wordsAmong(
  whoKnows: WhoKnows,
  present: readonly string[],
  danger: DangerRef & { text: string },
): string | null {
  const level = levelAmong(whoKnows, present, danger)
  if (level === 'all') return danger.text
  const headline = whoKnows.headlines.find((each) => same(each, danger))?.text.trim()
  return level === 'headline' && headline ? headline : null
}

/** What several worksheets of one case say together: where they differ, `levelOf` takes the least. */
export const together = (all: readonly WhoKnows[]): WhoKnows => ({
  knows: all.flatMap(({ knows }) => knows),
  headlines: all.flatMap(({ headlines }) => headlines),
})
