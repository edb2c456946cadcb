'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Skeleton } from '@/components/ui/Skeleton'
import type { StoreKey } from '@/sync/browser/store-key'
import { lockVisit } from '../visit-state'
import { EndVisit } from './EndVisit'
import { OnThisDevice } from './OnThisDevice'
import { Refresh } from './Refresh'
import { SendNow } from './SendNow'
import { TakenCaseCard } from './TakenCaseCard'
import { UpdateOffer } from './UpdateOffer'
import { useTaken } from './use-taken'
import styles from './visit.module.css'

/** The first page of a visit: which families came along, what was begun with them, and what is not sent yet. */
export function TakenDocuments({ visit }: { visit: StoreKey }) {
  const t = useTranslations('visit')
  const { taken, again } = useTaken(visit)
  const [ending, setEnding] = useState(false)
  if (!taken) return <Skeleton label={t('looking')} shape="cards" />
  return (
    <>
      <header className={styles.top}>
        <div>
          <h1>{t('home.title')}</h1>
          <p>{t('home.lead')}</p>
        </div>
        <div className={styles.actions}>
          <Button icon="lock" onClick={lockVisit}>
            {t('home.lock')}
          </Button>
          <Button icon="sign-out" onClick={() => setEnding(true)}>
            {t('home.end')}
          </Button>
        </div>
      </header>
      <div className={styles.notices}>
        <UpdateOffer />
        <SendNow visit={visit} taken={taken} again={again} />
        <Refresh visit={visit} cases={taken.cases} again={again} />
      </div>
      <div className={styles.cases}>
        {taken.cases.map((each) => (
          <TakenCaseCard key={each.caseId} visit={visit} taken={each} unsent={taken.device.unsent} again={again} />
        ))}
      </div>
      <OnThisDevice taken={taken} />
      {ending && <EndVisit visit={visit} taken={taken} again={again} onClose={() => setEnding(false)} />}
    </>
  )
}
