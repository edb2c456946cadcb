'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Notice } from '@/components/ui/Notice'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { OtherDocument } from '@/sync/browser/OtherDocument'
import { takeLinkBack } from '../../links'
import { takeQuoteBack } from '../../quote'
import { takenBack } from '../rules/taken'
import { forgetTaken } from './actions'
import { useEditing } from './editing'

/**
 * Words on the family's map, or in another worksheet every parent reads, leave it at once when the child does not let every parent read
 * them any more, wherever the answer was given. Such a worksheet stays open from then on, so that what was written in it is also sent.
 */
export function TakenBack() {
  const t = useTranslations('tools.three_houses.take')
  const { content, context, child } = useEditing()
  const [opened, setOpened] = useState<readonly string[]>([])
  const wanted = [...new Set(takenBack(content, context.people).map(({ toDocument }) => toDocument))]
  const news = wanted.filter((id) => !opened.includes(id))
  if (news.length > 0) setOpened([...opened, ...news])
  return (
    <>
      {opened.length > 0 && wanted.length === 0 && <Notice>{t('takenBack', { child })}</Notice>}
      {context.documents
        .filter(({ id }) => opened.includes(id))
        .map((of) => (
          <OtherDocument key={of.id} of={of} fallback={null}>
            <OffTheSheet documentId={of.id} />
          </OtherDocument>
        ))}
    </>
  )
}

function OffTheSheet({ documentId }: { documentId: string }) {
  const { content, context, aside } = useEditing()
  // Only these two: how keeping goes changes with each write, and must not make another.
  const { doc, readOnly } = useLive()
  useEffect(() => {
    if (readOnly) return
    for (const { id, toKind, toDocument, toItem } of takenBack(content, context.people)) {
      if (toDocument !== documentId) continue
      if (toKind === 'three_columns') takeQuoteBack(doc, toItem)
      else takeLinkBack(doc, toItem)
      forgetTaken(aside, id)
    }
  }, [content, context.people, aside, doc, readOnly, documentId])
  return null
}
