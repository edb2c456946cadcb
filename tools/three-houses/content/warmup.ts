import * as z from 'zod/mini'
import { homeLooks, livingFigures } from '../codes'

/** A home on the sheet "who lives where", in the order of the sheet. */
export const home = z.object({
  id: z.string(),
  look: z.enum(homeLooks),
  /** The child's own name for it. */
  name: z.string(),
})

/** Somebody who lives there, a pet too. Who lives in two homes stands in both. */
export const living = z.object({
  id: z.string(),
  /** The id of a home. */
  home: z.string(),
  figure: z.enum(livingFigures),
  /** As the child calls them; never tied to a person of the case. */
  name: z.string(),
})
