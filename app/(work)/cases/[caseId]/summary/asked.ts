import { readers, type Reader } from '@/tools/for-reader'

export const readerFrom = (value: string | string[] | undefined): Reader | null =>
  readers.find((each) => each === value) ?? null

/** The ticks of the form: none were set before somebody chose. */
export const chosenFrom = (ticks: string | string[] | undefined, chose: boolean): string[] | null =>
  chose ? [ticks ?? []].flat() : null
