'use client'

import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/form/DateInput'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { CasePerson } from '../../tool'
import { dissentReasons, dissentRow } from '../codes'
import { agreement, isAboutThis, isDecided, storyWording } from '../rules/approvals'
import { decideWithout, removeNote, today } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'

/** Told without somebody's yes: only with a reason and decided with the team, and never in that person's name (practice guide 3.3). */
export function Dissent() {
  const t = useTranslations('tools.words_pictures.dissent')
  const { content, approvers } = useEditing()
  const { missing } = agreement(
    content,
    approvers.map(({ id }) => id),
  )
  const without = approvers.filter(({ id }) => missing.includes(id))
  return (
    <>
      <p className={styles.soft}>{t('text')}</p>
      {without.length === 0 ? <p>{t('all')}</p> : without.map((person) => <Without key={person.id} person={person} />)}
    </>
  )
}

function Without({ person: { id, name } }: { person: CasePerson }) {
  const t = useTranslations('tools.words_pictures')
  const { content, aside, tell } = useEditing()
  const known = content.dissents.find(({ person }) => person === id)
  // Decided about the words as they stand today; other words are decided about again.
  const decideOn = (decidedOn: string) => decideWithout(aside, id, { decidedOn, of: storyWording(content) })
  if (!known)
    return (
      <div>
        <Button icon="edit" onClick={() => decideOn(today())}>
          {t('dissent.decide', { name })}
        </Button>
      </div>
    )
  const row = dissentRow(id)
  const stale = isDecided(known) && !isAboutThis(content, known)
  return (
    <section className={styles.box} aria-label={t('dissent.decide', { name })}>
      <Select
        label={t('dissent.reason')}
        value={known.reason ?? ''}
        {...(known.reason === null && { placeholder: t('dissent.choose') })}
        options={dissentReasons.map((value) => ({ value, label: t(`dissent.reasons.${value}`, { name }) }))}
        onChange={({ target: { value } }) => value !== '' && decideWithout(aside, id, { reason: value })}
      />
      <SharedTextArea text={textOf(aside, 'dissents', row, 'text')} rows={2} label={t('dissent.why', { name })} />
      <SharedTextArea text={textOf(aside, 'dissents', row, 'decidedWith')} rows={1} label={t('dissent.with')} />
      <DateInput
        label={t('dissent.on')}
        value={known.decidedOn ?? ''}
        max={today()}
        onChange={({ target: { value } }) => value !== '' && decideOn(value)}
      />
      <Notice kind={isDecided(known) && !stale ? 'info' : 'care'}>
        {!isDecided(known) ? t('dissent.incomplete') : t(stale ? 'dissent.stale' : 'dissent.decided', { name })}
      </Notice>
      <div className={styles.row}>
        {stale && (
          <Button icon="check" onClick={() => decideOn(today())}>
            {t('dissent.again')}
          </Button>
        )}
        <Button
          variant="plain"
          icon="archive"
          onClick={() => tell(t('undo.taken'), removeNote(aside, 'dissents', row))}
        >
          {t('dissent.remove')}
        </Button>
      </div>
    </section>
  )
}
