import { v5 } from 'uuid'
import type { DangerRef } from '@/domain/consent/who-knows'

// Apart from the schema: these travel to every device, a schema checker does not have to.

/** From the middle outwards (practice guide 5.3, our own meaning): knows all and is closest, knows some, could be told. */
export const rings = [1, 2, 3] as const
export type Ring = (typeof rings)[number]

export const memberKinds = ['family', 'friend', 'neighbour', 'school', 'leisure', 'faith', 'professional'] as const

export const statuses = ['active', 'paused', 'left'] as const

export const attitudes = ['unknown', 'willing', 'hesitates', 'no'] as const

/** What somebody lets another be told: not asked yet is no answer, and no yes. */
export const consentAnswers = ['not_yet', 'no', 'headline', 'all'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

/** What was done to keep a network alive. */
export const contactKinds = ['contact', 'thanks', 'relief'] as const
export type ContactKind = (typeof contactKinds)[number]

/** How a question of the log came to be asked: by itself, or on the way of "there is nobody". */
export const findingPaths = ['question', 'nobody'] as const
export type FindingPath = (typeof findingPaths)[number]

/** Figures somebody can be drawn as: of every skin, with faces that say nothing, and animals, for whom they are family too. */
export const peopleFigures = [
  'child1',
  'child2',
  'child3',
  'teen1',
  'teen2',
  'grownup1',
  'grownup2',
  'grownup3',
  'grownup4',
  'grandparent1',
  'grandparent2',
] as const
export const petFigures = ['dog', 'cat', 'rabbit', 'bird', 'fish'] as const
export const figures = [...peopleFigures, ...petFigures] as const
export type FigureCode = (typeof figures)[number]

const namespace = 'b1f4b6de-92f1-4d0e-8a3c-6f1d9a2c7e55'

/** The one row of what there is one of. */
export const theOne = v5('the one', namespace)

/** The row of somebody of the case: the same on every device, so that two who place the same person offline mean one person. */
export const memberRow = (person: string): string => v5(`member/${person}`, namespace)
/** Where one who places put somebody. */
export const placingRow = (member: string, by: string): string => v5(`placing/${member}/${by}`, namespace)
/** Somebody of the case on a child's own sheet. */
export const mineRow = (person: string): string => v5(`mine/${person}`, namespace)
/** A danger statement, wherever it was taken over: one row for one danger. */
export const dangerRow = ({ documentId, itemId }: DangerRef): string => v5(`danger/${documentId}/${itemId}`, namespace)
/** What one knows of one danger. `who`: somebody of the case, or the row of somebody who is only noted. */
export const knowsRow = (who: string, { documentId, itemId }: DangerRef): string =>
  v5(`knows/${who}/${documentId}/${itemId}`, namespace)
/** What one lets somebody be told. */
export const consentRow = (who: string, by: string): string => v5(`consent/${who}/${by}`, namespace)

/** A figure for somebody nobody chose one for: always the same one for the same person. `age` in whole years, where known. */
export function figureFor(id: string, age: number | null, kind: 'child' | 'grownup' = 'grownup'): FigureCode {
  const mark = Number.parseInt(id.replaceAll('-', '').slice(-6), 16)
  const of = (from: readonly FigureCode[]) => from[mark % from.length]
  const among =
    age !== null && age >= 62
      ? grandparents
      : age !== null && age >= 12 && age < 18
        ? teens
        : (age !== null && age < 12) || (age === null && kind === 'child')
          ? children
          : grownups
  return of(among) ?? 'grownup1'
}

const children = ['child1', 'child2', 'child3'] as const
const teens = ['teen1', 'teen2'] as const
const grownups = ['grownup1', 'grownup2', 'grownup3', 'grownup4'] as const
const grandparents = ['grandparent1', 'grandparent2'] as const
