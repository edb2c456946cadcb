'use client'

import { useTranslations, useFormatter } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { addRow, removeRow } from '@/sync/model/edit'
import { momentsCollection } from './moments'
import styles from './Together.module.css'
import { writeVoice } from './voice'

type Kept = { id: string; names: string[] }

/** Somebody says, with a touch, that it was looked at together and with whom. Only this is counted. */
export function SeenTogether() {
  const t = useTranslations('views.together')
  const format = useFormatter()
  const { doc, context } = useLive()
  const [asking, setAsking] = useState(false)
  const [there, setThere] = useState<ReadonlySet<string>>(new Set())
  const [kept, setKept] = useState<Kept | null>(null)
  const toggle = (id: string) =>
    setThere(new Set(there.has(id) ? [...there].filter((each) => each !== id) : [...there, id]))
  const keep = () => {
    const people = context.people.filter(({ id }) => there.has(id))
    const codes = people.map(({ kind, id }) => writeVoice({ kind, person: id }))
    const id = addRow(doc, momentsCollection, {
      fields: { kind: 'shown', at: new Date().toISOString(), people: codes },
    })
    setKept({ id, names: people.map(({ name }) => name) })
    setAsking(false)
  }
  const undo = (id: string) => {
    removeRow(doc, momentsCollection, id)
    setKept(null)
  }
  if (kept)
    return (
      <Notice kind="success" live actions={<Button onClick={() => undo(kept.id)}>{t('undo')}</Button>}>
        {t('kept', { names: format.list(kept.names) })}
      </Notice>
    )
  if (!asking)
    return (
      <Button variant="primary" size="large" icon="people" onClick={() => setAsking(true)}>
        {t('seen')}
      </Button>
    )
  return (
    <fieldset className={styles.who}>
      <legend className={styles.legend}>{t('who')}</legend>
      <p className={styles.hint}>{t('hint')}</p>
      <div className={styles.people}>
        {context.people.map(({ id, name }) => (
          <Checkbox key={id} label={name} checked={there.has(id)} onChange={() => toggle(id)} />
        ))}
      </div>
      <div className={styles.actions}>
        <Button variant="primary" disabled={there.size === 0} onClick={keep}>
          {t('keep')}
        </Button>
        <Button variant="plain" onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
