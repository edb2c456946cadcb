'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { together } from '@/sync/model/aside'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { project } from '../document'
import { useNames } from '../read/use-names'
import type { Editing } from './editing'

/** The story as it reads now with what lies beside it, and who is in it; `editing` is null where nothing may be noted. */
export function useStory() {
  const t = useTranslations('tools.words_pictures')
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const beside = useAside()
  const noted = beside?.plain() ?? null
  const { content, problems } = useMemo(() => project(together(plain, noted)), [plain, noted])
  const nameOf = useNames(context)
  const child = context.people.find(({ id }) => id === context.childId) ?? null
  const shared = {
    content,
    context,
    child,
    childName: child?.name ?? t('somebody'),
    nameOf,
    approvers: context.people.filter(({ kind }) => kind === 'parent'),
  }
  const editing: Omit<Editing, 'tell' | 'open'> | null = beside ? { ...shared, doc, aside: beside.doc } : null
  return { ...shared, problems, readOnly, editing }
}
