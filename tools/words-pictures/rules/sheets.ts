import type { DocumentContext, PaperSheet } from '../../tool'
import type { StoryContent } from '../content'
import { mayBeTold } from './approvals'
import { forChild } from './for-child'
import { isReadable } from './status'

/** How a story leaves on paper: folded, sheet by sheet, or all of it on one to hang up. The same story each time, and nothing around it. */
export const sheetKinds = ['booklet', 'pages', 'poster'] as const

export function sheets(content: StoryContent, context: DocumentContext): PaperSheet<StoryContent>[] {
  const name = context.people.find(({ id }) => id === context.childId)?.name ?? null
  const shown = isReadable(content) ? forChild(content) : null
  const parents = context.people.filter(({ kind }) => kind === 'parent').map(({ id }) => id)
  const unagreed = shown !== null && !mayBeTold(content, parents) ? true : undefined
  return sheetKinds.map((kind) => ({ id: kind, kind, name, content: shown, own: true, bare: true, unagreed }))
}
