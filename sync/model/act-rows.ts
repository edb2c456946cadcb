/** The collection every document has beside its tool's own: acts that are not content, such as a question shown. */
export const actsCollection = 'acts'

/** Counts and codes about an act; never words of anyone. `childId`, `contributorRole` and `audienceRole` have their own place. */
export type ActFlags = Readonly<Record<string, string | number | boolean | undefined>>
