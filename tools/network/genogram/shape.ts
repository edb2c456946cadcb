import type { DocumentShape } from '@/sync/model/shape'

/**
 * How the drawing lies in the shared document of the network. Marks and places are under the id of the person, ties under one that follows
 * from whom they tie (codes.ts), so that two tablets on one table write in the same rows. `figures`: people drawn who are not on the case.
 */
export const genogramShape = {
  ties: { fields: { kind: 'string', from: 'string', to: 'string', way: 'string' }, texts: [] },
  marks: { fields: { symbol: 'string', died: 'boolean', expected: 'boolean', drawn: 'boolean' }, texts: [] },
  places: { fields: { x: 'number', y: 'number' }, texts: [] },
  figures: { fields: {}, texts: ['name'] },
} as const satisfies DocumentShape

export type GenogramCollection = keyof typeof genogramShape
