'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { assignColleague } from '@/server/use-cases/cases/team'
import { newId } from '../../new-id'
import styles from '../case.module.css'
import { useAct } from '../../use-act'

const capacities = ['co_consultant', 'consultant'] as const

export function Assign({ caseId, free }: { caseId: string; free: { staffId: string; name: string }[] }) {
  const t = useTranslations('cases.team')
  const choose = useTranslations('cases.fields')('choose')
  const capacityName = useTranslations('cases.capacities')
  const { run, pending, wrong } = useAct()
  const [staffId, setStaffId] = useState('')
  const [capacity, setCapacity] = useState<(typeof capacities)[number]>('co_consultant')
  if (free.length === 0) return <p>{t('nobodyFree')}</p>
  const send = () => run(() => assignColleague({ caseId, staffId, capacity, id: newId() }))
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <h2 className={styles.small}>{t('assignTitle')}</h2>
      <Select
        label={t('colleague')}
        placeholder={choose}
        value={free.some((each) => each.staffId === staffId) ? staffId : ''}
        required
        onChange={(event) => setStaffId(event.target.value)}
        options={free.map((each) => ({ value: each.staffId, label: each.name }))}
      />
      <Select
        label={t('capacity')}
        value={capacity}
        onChange={(event) => setCapacity(event.target.value as typeof capacity)}
        options={capacities.map((value) => ({ value, label: capacityName(value) }))}
      />
      {wrong !== null && <p role="alert">{wrong}</p>}
      <Button type="submit" icon="plus" pending={pending}>
        {t('assign')}
      </Button>
    </form>
  )
}
