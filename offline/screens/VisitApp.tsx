'use client'

import { useTranslations } from 'next-intl'
import { useEffect } from 'react'
import { Offline } from '@/components/illustrations/Offline'
import { MessagePage } from '@/components/layout/MessagePage'
import { ButtonLink } from '@/components/ui/Button'
import { Skeleton } from '@/components/ui/Skeleton'
import type { StoreKey } from '@/sync/browser/store-key'
import { useLockWhenIdle } from '../lock-when-idle'
import { PageGuard } from '../PageGuard'
import { documentIn, stayInside, usePath } from '../path'
import { lockVisit, lookAtDevice, unlockVisit, useVisitState } from '../visit-state'
import { TakenDocuments } from './TakenDocuments'
import { Unlock } from './Unlock'
import styles from './visit.module.css'
import { VisitDocument } from './VisitDocument'

/** Everything of a visit, in one page: the key is in its memory, so going from a case to a document does not ask for it again. */
export function VisitApp() {
  return (
    <>
      <PageGuard />
      <main id="main" tabIndex={-1} className={styles.page}>
        <Gate />
      </main>
    </>
  )
}

function Gate() {
  const t = useTranslations('visit')
  const state = useVisitState()
  useEffect(() => void lookAtDevice(), [])
  switch (state.at) {
    case 'looking':
      return <Skeleton label={t('looking')} shape="cards" />
    case 'impossible':
      return <Nothing title={t('impossible.title')} text={t(`impossible.${state.why}`)} />
    case 'nothing':
      return <Nothing title={t('nothing.title')} text={t('nothing.text')} />
    case 'locked':
      return <Unlock title={t('unlock.title')} text={t('unlock.text')} tryPassphrase={unlockVisit} />
    case 'open':
      return <Inside visit={state.key} />
  }
}

function Nothing({ title, text }: { title: string; text: string }) {
  const t = useTranslations('visit')
  return (
    <MessagePage
      picture={<Offline />}
      title={title}
      text={text}
      actions={
        <ButtonLink href="/" variant="primary" icon="home">
          {t('nothing.action')}
        </ButtonLink>
      }
    />
  )
}

function Inside({ visit }: { visit: StoreKey }) {
  const path = usePath()
  useLockWhenIdle(lockVisit)
  useEffect(() => {
    window.addEventListener('pagehide', lockVisit)
    return () => window.removeEventListener('pagehide', lockVisit)
  }, [])
  const open = documentIn(path)
  return (
    <div className={styles.inside} data-visit onClickCapture={stayInside}>
      {open ? <VisitDocument key={open.documentId} visit={visit} {...open} /> : <TakenDocuments visit={visit} />}
    </div>
  )
}
