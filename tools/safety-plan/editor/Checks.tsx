'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { Select } from '@/components/form/Select'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { writeVoice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import { wents } from '../codes'
import type { Check } from '../content'
import { rulesOf } from '../rules/words'
import { noteCheck, set, text } from './actions'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import styles from './Plan.module.css'

/** How it went: one touch makes a note of today, words may follow. A setback is a reason to come together, never a failed plan. */
export function Checks() {
  const t = useTranslations('tools.safety_plan.try')
  const { content, doc } = useEditing()
  const [open, setOpen] = useState<string | null>(null)
  return (
    <section className={styles.part} aria-labelledby="plan-checks">
      <h3 id="plan-checks" className={styles.heading}>
        {t('checks')}
      </h3>
      <p className={styles.soft}>{t('checksText')}</p>
      <OneOf
        legend={t('addCheck')}
        value={null}
        options={wents.map((value) => ({ value, label: t(`wents.${value}`) }))}
        onChoose={(went) => setOpen(noteCheck(doc, went))}
      />
      {content.checks.length === 0 && <p className={styles.soft}>{t('checkNone')}</p>}
      {[...content.checks].reverse().map((check) => (
        <CheckCard key={check.id} check={check} open={open === check.id} />
      ))}
    </section>
  )
}

function CheckCard({ check, open }: { check: Check; open: boolean }) {
  const t = useTranslations('tools.safety_plan.try')
  const format = useFormatter()
  const { content, context, doc, nameOf } = useEditing()
  const { id, on, by, rule, went, adapt } = check
  const voices = [...context.people.map(voiceOf), consultant]
  return (
    <details className={styles.card} open={open || undefined}>
      <summary>
        <span className={styles.who}>{went === null ? t('checkWhole') : t(`wents.${went}`)}</span>
        {' · '}
        {format.dateTime(new Date(`${on}T12:00:00`), 'day')}
        {check.text !== '' && ` · ${check.text}`}
      </summary>
      <div className={styles.fields}>
        <div className={styles.pair}>
          <Select
            label={t('checkRule')}
            placeholder={t('checkWhole')}
            value={rule ?? ''}
            options={rulesOf(content).map((each) => ({ value: each.id, label: each.text }))}
            onChange={({ target: { value } }) => set(doc, 'checks', id, { rule: value === '' ? null : value })}
          />
          <Select
            label={t('checkBy')}
            value={writeVoice(by)}
            options={voices.map((voice) => ({ value: writeVoice(voice), label: nameOf(voice) }))}
            onChange={({ target: { value } }) => set(doc, 'checks', id, { by: value })}
          />
        </div>
        <SharedTextArea text={text(doc, 'checks', id, 'text')} label={t('checkText')} rows={2} />
        <SharedTextArea text={text(doc, 'checks', id, 'helped')} label={t('helped')} rows={1} />
        <Checkbox
          label={t('adapt')}
          checked={adapt === true}
          onChange={(event) => set(doc, 'checks', id, { adapt: event.target.checked })}
        />
      </div>
    </details>
  )
}
