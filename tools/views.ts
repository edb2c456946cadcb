/*
 * After the address of a document. A tool without a side for a child shows what it always shows. In a file of its own, because pages that
 * only lead there must not carry an editor along.
 */

/** The tablet is handed to the child at once. */
export const drawingView = '?view=draw'

/** The child's side in the page of the consultant, to look at side by side. */
export const togetherView = '?view=together'
