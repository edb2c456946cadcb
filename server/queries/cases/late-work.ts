import 'server-only'
import { z } from 'zod'
import { findCase } from '@/db/repositories/cases'
import { isOfSame, openLatePictures, openLateWork, type LatePicture, type LateRow } from '@/db/repositories/late-work'
import { compareLate } from '@/sync/server/late'
import type { DocumentContext } from '@/tools/tool'
import { contextOf } from '../../documents/context'
import { onCase } from '../../gate'
import { caseSeal } from '../../keys/case-keys'
import { query } from '../../query'

export type LateWork = {
  id: string
  from: string
  at: Date
  /** Names of pictures that came with it. */
  pictures: string[]
  /** Nothing else came from this person for this document. */
  onlyPictures: boolean
  /** Null also when it does not fit the document any more: then nobody can see it merged, and it can only be put away. */
  shown: Shown | null
}

type Shown = {
  documentId: string
  kind: string
  /** Begun on the device, and not here yet: there is nothing it would be added to. */
  isNew: boolean
  before: unknown
  after: unknown
  context: DocumentContext
}

/** What came in late for this case and waits for somebody to decide, with what each would make of its document. */
export const lateWork = query({
  name: 'late.read',
  input: z.object({ caseId: z.string() }),
  gate: onCase('decide_late'),
  audited: true,
  async run({ tx, scope, now }) {
    const seal = await caseSeal(tx, scope)
    const [changes, pictures] = [await openLateWork(tx, scope, null), await openLatePictures(tx, scope)]
    const waiting: LateWork[] = []
    const namesOf = (whose: LateRow | LatePicture) =>
      pictures.filter((each) => isOfSame(each, whose)).map(({ sha256 }) => sha256)
    for (const late of changes) {
      const { id, staffName: from, at } = late
      const found = await compareLate({ tx, scope, seal }, late)
      const shown = found && {
        documentId: found.main.id,
        kind: found.main.kind,
        isNew: found.isNew,
        before: found.before,
        after: found.after,
        context: { ...(await contextOf(tx, scope, found.main, now)), readOnly: true },
      }
      waiting.push({ id, from, at, pictures: namesOf(late), onlyPictures: false, shown })
    }
    for (const [index, picture] of pictures.entries()) {
      const isFirst = pictures.findIndex((each) => isOfSame(each, picture)) === index
      if (!isFirst || changes.some((late) => isOfSame(late, picture))) continue
      const { id, staffName: from, at } = picture
      waiting.push({ id, from, at, pictures: namesOf(picture), onlyPictures: true, shown: null })
    }
    const { familyName } = await findCase(tx, scope)
    return { caseId: scope.caseId, familyName, closed: scope.facts.closed, waiting }
  },
})
