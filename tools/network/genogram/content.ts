import * as z from 'zod/mini'
import { symbols, tieKinds, ways } from './codes'

const nullable = z.nullable(z.boolean())

export const genogramContent = z.object({
  ties: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(tieKinds),
      from: z.string(),
      to: z.string(),
      way: z.nullable(z.enum(ways)),
    }),
  ),
  marks: z.array(
    z.object({
      person: z.string(),
      symbol: z.nullable(z.enum(symbols)),
      died: z.boolean(),
      /** A child that is not born yet. */
      expected: z.boolean(),
      /** In the drawing or not; null: as the kind of person goes. */
      drawn: nullable,
    }),
  ),
  /** Where people were put by hand, in the units of the drawing, counted from the first child of the case. */
  places: z.array(z.object({ person: z.string(), x: z.number(), y: z.number() })),
  figures: z.array(z.object({ id: z.string(), name: z.string() })),
})

export type GenogramContent = z.infer<typeof genogramContent>
export type Tie = GenogramContent['ties'][number]
export type Mark = GenogramContent['marks'][number]
export type Place = GenogramContent['places'][number]

export const emptyGenogram = (): GenogramContent => ({ ties: [], marks: [], places: [], figures: [] })
