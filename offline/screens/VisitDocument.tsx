'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { LiveDocumentProvider } from '@/sync/browser/LiveDocumentProvider'
import { SaveStatus } from '@/sync/browser/SaveStatus'
import type { StoreKey } from '@/sync/browser/store-key'
import { HandOverContext, type HandOver as WayToHand } from '@/tools/hand-over'
import { fetchScreen, kindsWithAside, ToolEditor } from '@/tools/screens'
import { Together } from '@/tools/Together'
import type { TakenCase, TakenDocument } from '../device/taken'
import { goTo } from '../path'
import { HandOver } from './HandOver'
import { findDocument, openingOf } from './openings'
import { useTaken } from './use-taken'
import styles from './visit.module.css'

type Props = { visit: StoreKey; documentId: string; together: boolean }

/** A document on a visit: the same editor as at a desk, opened with what was taken along. */
export function VisitDocument({ visit, documentId, together }: Props) {
  const t = useTranslations('visit')
  const { taken } = useTaken(visit)
  if (!taken) return <Skeleton label={t('looking')} shape="cards" />
  const found = findDocument(taken.cases, documentId)
  if (!found)
    return (
      <Notice kind="care" title={t('document.notHere')} actions={<BackToVisit />}>
        {t('document.notHereText')}
      </Notice>
    )
  return <Opened visit={visit} {...found} together={together} />
}

function BackToVisit() {
  const t = useTranslations('visit.document')
  return (
    <Button icon="back" onClick={() => goTo('/visit')}>
      {t('back')}
    </Button>
  )
}

type OpenedProps = { visit: StoreKey; taken: TakenCase; document: TakenDocument; together: boolean }

function Opened({ visit, taken, document, together }: OpenedProps) {
  const t = useTranslations('visit.document')
  const [handing, setHanding] = useState(false)
  const handOver = useMemo<WayToHand>(() => ({ ask: () => setHanding(true), offer: () => () => undefined }), [])
  useEffect(() => fetchScreen(document.kind, together ? 'LiveView' : 'Editor'), [document.kind, together])
  // The same object at every render: another one would open the document anew.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what was taken along is read once for each document
  const opening = useMemo(() => openingOf(visit, { taken, document }), [visit, document.id])
  return (
    <LiveDocumentProvider
      documentId={document.id}
      opening={opening}
      withAside={kindsWithAside.includes(document.kind)}
      fallback={<Skeleton label={t('opening')} shape="cards" />}
    >
      {together ? (
        <Together remembers />
      ) : (
        <>
          <div className={styles.bar} data-print="hide" data-office>
            <BackToVisit />
            <SaveStatus />
            <Button icon="hand" onClick={() => setHanding(true)}>
              {t('handOver')}
            </Button>
          </div>
          <HandOverContext value={handOver}>
            <ToolEditor kind={document.kind} fallback={<Skeleton label={t('opening')} shape="cards" />} />
          </HandOverContext>
        </>
      )}
      {handing && <HandOver visit={visit} taken={taken} document={document} onClose={() => setHanding(false)} />}
    </LiveDocumentProvider>
  )
}
