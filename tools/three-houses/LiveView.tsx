'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { together } from '@/sync/model/aside'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { useWholeEditor } from '../use-whole-editor'
import { project } from './document'
import { EditingContext } from './editor/editing'
import { Showing } from './editor/Showing'
import { fetchReading } from './Reading'

const whole = [fetchReading]

/** To look at together: first who looks, then what the child lets all of them see. Without the child's answers nothing is shown. */
export function LiveView() {
  const t = useTranslations('tools.three_houses')
  useWholeEditor(whole)
  const { doc, context } = useLive()
  const plain = usePlain()
  const beside = useAside()
  const noted = beside?.plain() ?? null
  const { content } = useMemo(() => project(together(plain, noted)), [plain, noted])
  if (!beside) return null
  const child = context.people.find(({ id }) => id === context.childId)?.name ?? t('editor.somebody')
  return (
    <EditingContext value={{ content, context, doc, aside: beside.doc, child }}>
      <Showing />
    </EditingContext>
  )
}
