/**
 * After the address of a document: the child's own side at once. A tool without one shows what it always shows. In a file of its own,
 * because pages that only lead there must not carry an editor along.
 */
export const drawingView = '?view=draw'
