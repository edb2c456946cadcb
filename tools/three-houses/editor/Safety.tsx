'use client'

import { useTranslations } from 'next-intl'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { checkOutcomes } from '../codes'
import { checkSafety } from './actions'
import { audiencesOf } from '../rules/audiences'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** Before anything is shown: could showing this to this grown-up be dangerous for the child? Only consultants see it. */
export function Safety() {
  const t = useTranslations('tools.three_houses.steps_around.safety')
  const roles = useTranslations('tools.three_houses.steps_around.permissions.roles')
  const { content, context, aside } = useEditing()
  return (
    <>
      <p className={styles.soft}>{t('text')}</p>
      {audiencesOf(context).map(({ id, name }) => {
        const known = content.checks.find(({ audience }) => audience === id)
        return (
          <fieldset key={id} className={styles.person}>
            <legend>{name ?? roles(id.slice(5))}</legend>
            <div className={styles.row}>
              {checkOutcomes.map((outcome) => (
                <button
                  key={outcome}
                  type="button"
                  className={styles.choice}
                  aria-pressed={known?.outcome === outcome}
                  onClick={() => checkSafety(aside, content, { audience: id, outcome, by: context.me.staffId })}
                >
                  {t(`outcomes.${outcome}`)}
                </button>
              ))}
            </div>
            {known && known.outcome !== 'ok' && (
              <SharedTextArea text={textOf(aside, 'checks', known.id, 'note')} rows={1} label={t('note')} />
            )}
          </fieldset>
        )
      })}
    </>
  )
}
