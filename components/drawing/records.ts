/** One record of a drawing as it is kept: with the id of the schema it was written in, so that a later version can read it. */
export type StoredRecord = { s: string; r: object }

/**
 * Where a drawing is kept, as the surface knows it: records by id, and the schemas they were written in. What lies behind it merges,
 * seals and sends (sync/browser/record-store.ts).
 */
export type RecordStore = {
  ids(): string[]
  get(id: string): StoredRecord | undefined
  /** A schema as JSON, or undefined when its id is not known here. */
  schema(id: string): string | undefined
  keepSchema(id: string, json: string): void
  /** null takes a record away. */
  put(changes: ReadonlyMap<string, StoredRecord | null>): void
  /** Hears which records somebody else changed. */
  observe(hear: (ids: ReadonlySet<string>) => void): () => void
}

/** Where pictures in a drawing are kept. */
export type BlobStore = {
  /** Keeps an image and gives its name: the SHA-256 of its bytes, in hex. */
  keep(image: Blob): Promise<string>
  /** An address to show it from, or null while it is not to be had. */
  url(hash: string): Promise<string | null>
}
