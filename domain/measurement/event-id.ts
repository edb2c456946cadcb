import { v5 } from 'uuid'

/** Namespace of Houvast's derived ids (a random uuid, fixed for ever: changing it would count everything twice). */
const namespace = '5e0a1b6e-6c0f-4f0e-9d50-0c1f3f6f7a11'

/** The id of an act, derived from ids the client made: sending the same act again gives the same id. */
export const eventId = (documentId: string, type: string, ...parts: string[]): string =>
  v5([documentId, type, ...parts].join('/'), namespace)
