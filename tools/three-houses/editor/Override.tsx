'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { DateInput } from '@/components/form/DateInput'
import { Button } from '@/components/ui/Button'
import { isOverruled, isValidOverride } from '@/domain/consent/may-see'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { overrideReasons } from '../codes'
import type { HousePermission } from '../content'
import { childWasTold, overrideFor, planToTell } from './actions'
import { today } from './card-actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

type Props = { permission: HousePermission; audience: string }

/**
 * The child did not say yes, and it must be told all the same (practice guide 1.5): the law or a judge asks it, or somebody would come to
 * harm. Reasoned, decided together, and told to the child first; until all of that stands there, nothing is shown.
 */
export function Override({ permission, audience }: Props) {
  const t = useTranslations('tools.three_houses.steps_around.override')
  const { aside, child } = useEditing()
  const { id, override } = permission
  return (
    <details className={styles.exception} open={override !== null}>
      <summary className={styles.soft}>{t('title')}</summary>
      <div className={styles.ask}>
        <p className={styles.soft}>{t('text', { child })}</p>
        <div className={styles.row} role="group" aria-label={t('why')}>
          {overrideReasons.map((reason) => (
            <button
              key={reason}
              type="button"
              className={styles.choice}
              aria-pressed={override?.reason === reason}
              onClick={() => overrideFor(aside, id, reason)}
            >
              {t(`reasons.${reason}`)}
            </button>
          ))}
        </div>
        {override && <Reasoned permission={permission} audience={audience} />}
      </div>
    </details>
  )
}

function Reasoned({ permission, audience }: Props) {
  const t = useTranslations('tools.three_houses.steps_around.override')
  const { aside, child, content } = useEditing()
  const format = useFormatter()
  const { id, override } = permission
  if (!override) return null
  const decided = override.text.trim() !== '' && override.decidedWith.trim() !== ''
  const day = override.toldAt === null ? '' : new Intl.DateTimeFormat('sv-SE').format(new Date(override.toldAt))
  const planned = override.plannedOn && format.dateTime(new Date(`${override.plannedOn}T12:00:00`), 'day')
  return (
    <>
      <SharedTextArea text={textOf(aside, 'permissions', id, 'overrideText')} rows={2} label={t('words')} />
      <SharedTextArea text={textOf(aside, 'permissions', id, 'overrideWith')} rows={1} label={t('with')} />
      {decided && (
        <DateInput
          label={t('told', { child })}
          hint={t('toldHint')}
          value={day}
          max={today()}
          onChange={({ target: { value } }) => childWasTold(aside, id, value === '' ? null : value)}
        />
      )}
      {decided && day === '' && (
        <DateInput
          label={t('plan', { child })}
          value={override.plannedOn ?? ''}
          min={today()}
          onChange={({ target: { value } }) => planToTell(aside, id, value === '' ? null : value)}
        />
      )}
      <p role="status">
        {isOverruled(content.permissions, permission)
          ? t('overruled', { child, reason: t(`reasons.${override.reason}`) })
          : isValidOverride(permission)
            ? t('shown', { audience })
            : t(decided ? (planned ? 'planned' : 'notTold') : 'notDecided', { child, day: planned ?? '' })}
      </p>
      <div>
        <Button variant="plain" onClick={() => overrideFor(aside, id, null)}>
          {t('remove')}
        </Button>
      </div>
    </>
  )
}
