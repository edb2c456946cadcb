/** The parts of a meeting, in the order of time: before (four), in the room, after. */
export const chapters = ['plan', 'guests', 'child', 'words', 'room', 'after'] as const
export type Chapter = (typeof chapters)[number]
