'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { blockMyself } from '@/server/use-cases/cases/conflict'
import { newId } from '../../new-id'
import styles from '../case.module.css'
import { useAct } from '../../use-act'

/** Asks once more, in place: for who says so the case is gone at once, and only the lead can bring it back. */
export function KnowFamily({ caseId }: { caseId: string }) {
  const t = useTranslations('cases.team')
  const router = useRouter()
  const { run, pending, wrong } = useAct()
  const [asked, setAsked] = useState(false)
  return (
    <section className={styles.part}>
      <h2 className={styles.small}>{t('knowTitle')}</h2>
      <p>{t('knowText')}</p>
      {wrong !== null && <p role="alert">{wrong}</p>}
      {asked ? (
        <div className={styles.chips}>
          <Button
            variant="stop"
            icon="hide"
            pending={pending}
            onClick={() =>
              run(
                () => blockMyself({ caseId, id: newId() }),
                () => router.replace('/cases'),
              )
            }
          >
            {t('knowSure')}
          </Button>
          <Button onClick={() => setAsked(false)}>{t('knowCancel')}</Button>
        </div>
      ) : (
        <Button icon="hide" onClick={() => setAsked(true)}>
          {t('know')}
        </Button>
      )}
    </section>
  )
}
