import { useTranslations } from 'next-intl'
import type { CaseDocument, CasePerson } from '@/tools/tool'
import type { Say } from './voice-names'

export type WhereOf = (place: { documentId: string; tool: string }) => string
type Given = {
  documents: readonly Pick<CaseDocument, 'id' | 'childId'>[]
  people: readonly Pick<CasePerson, 'id' | 'name'>[]
}

/** A document as people call it: its tool, and of a child's own the child. `say` of `thread`, `tools` of all tools. */
export const whereIn =
  ({ documents, people }: Given, say: Say, tools: Say): WhereOf =>
  ({ documentId, tool }) => {
    const childId = documents.find(({ id }) => id === documentId)?.childId ?? null
    const child = people.find(({ id }) => id === childId)?.name
    const name = tools(`${tool}.name`)
    return child === undefined ? name : say('ofChild', { tool: name, child })
  }

export const useWhere = (given: Given): WhereOf => whereIn(given, useTranslations('thread'), useTranslations('tools'))
