/**
 * What the network tool takes of its drawing: pure, so that a page that counts or prints carries no drawing along. The views are files of
 * their own: `Genogram.tsx` to work in (comes when it is opened), `GenogramPicture.tsx` to read and print.
 */
export { genogramChanges } from './changes'
export { emptyGenogram, genogramContent, type GenogramContent } from './content'
export { readGenogram } from './read'
export { genogramShape } from './shape'
