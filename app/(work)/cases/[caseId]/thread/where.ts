import { useTranslations } from 'next-intl'
import type { CaseDocument, CasePerson } from '@/tools/tool'

/** A document as people call it: its tool, and of a child's own the child. */
export function useWhere({
  documents,
  people,
}: {
  documents: readonly Pick<CaseDocument, 'id' | 'childId'>[]
  people: readonly Pick<CasePerson, 'id' | 'name'>[]
}) {
  const t = useTranslations('thread')
  const tools = useTranslations('tools')
  return ({ documentId, tool }: { documentId: string; tool: string }): string => {
    const childId = documents.find(({ id }) => id === documentId)?.childId ?? null
    const child = people.find(({ id }) => id === childId)?.name
    const name = tools(`${tool}.name`)
    return child === undefined ? name : t('ofChild', { tool: name, child })
  }
}
