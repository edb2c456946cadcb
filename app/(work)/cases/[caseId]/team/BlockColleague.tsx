'use client'

import { useTranslations } from 'next-intl'
import { Children, useState, type ReactNode } from 'react'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { blockColleague } from '@/server/use-cases/cases/conflict'
import { newId } from '../../new-id'
import styles from '../case.module.css'
import { useAct } from '../../use-act'

type Props = { caseId: string; colleagues: { staffId: string; name: string }[]; children: ReactNode }

/** The lead keeps a case away from who knows the family; below it, for whom it is kept away now. */
export function BlockColleague({ caseId, colleagues, children }: Props) {
  const t = useTranslations('cases.team')
  const choose = useTranslations('cases.fields')('choose')
  const { run, pending, wrong } = useAct()
  const [staffId, setStaffId] = useState('')
  return (
    <section className={styles.part}>
      <h2 className={styles.small}>{t('blockTitle')}</h2>
      <p>{t('blockText')}</p>
      <form
        className={styles.part}
        onSubmit={(event) => {
          event.preventDefault()
          run(() => blockColleague({ caseId, staffId, id: newId() }))
        }}
      >
        <Select
          label={t('colleague')}
          placeholder={choose}
          value={colleagues.some((each) => each.staffId === staffId) ? staffId : ''}
          required
          onChange={(event) => setStaffId(event.target.value)}
          options={colleagues.map((each) => ({ value: each.staffId, label: each.name }))}
        />
        {wrong !== null && <p role="alert">{wrong}</p>}
        <Button type="submit" icon="hide" pending={pending}>
          {t('block')}
        </Button>
      </form>
      {Children.count(children) > 0 && (
        <div className={styles.wide}>
          <h3 className={styles.homeName}>{t('blocked')}</h3>
          <ul className={styles.people}>{children}</ul>
        </div>
      )}
    </section>
  )
}
