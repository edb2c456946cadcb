import type { DocumentContext, PaperSheet } from '../../tool'
import type { StoryContent } from '../content'
import { forChild } from './for-child'
import { isReadable } from './status'

/** How a story leaves on paper: folded, sheet by sheet, or all of it on one to hang up. The same story each time, and nothing around it. */
export const sheetKinds = ['booklet', 'pages', 'poster'] as const

export function sheets(content: StoryContent, context: DocumentContext): PaperSheet<StoryContent>[] {
  const name = context.people.find(({ id }) => id === context.childId)?.name ?? null
  const shown = isReadable(content) ? forChild(content) : null
  return sheetKinds.map((kind) => ({ id: kind, kind, name, content: shown, own: true, bare: true }))
}
