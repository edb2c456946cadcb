'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { answerFor, isOverruled } from '@/domain/consent/may-see'
import { answers } from '@/domain/consent/permission'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { containers, parts, warmup, type Part } from '../codes'
import { answer, withdraw } from './actions'
import { audiencesOf, type Audience } from '../rules/audiences'
import { hasWarmup } from '../rules/cards'
import { useEditing } from './editing'
import { Override } from './Override'
import { Pieces } from './Pieces'
import styles from './Steps.module.css'

/**
 * The child's answer for each person and each house (practice guide 1.5). Nobody asked is a no. A later answer is added, never written over
 * an earlier one; taking back hides at once.
 */
export function Permissions() {
  const t = useTranslations('tools.three_houses.steps_around.permissions')
  const { context } = useEditing()
  const all = audiencesOf(context)
  const [chosen, setChosen] = useState(all[0]?.id ?? '')
  const audience = all.find(({ id }) => id === chosen)
  return (
    <>
      <p className={styles.soft}>{t('text')}</p>
      <div className={styles.row} role="group" aria-label={t('whom')}>
        {all.map((each) => (
          <button
            key={each.id}
            type="button"
            className={styles.choice}
            aria-pressed={each.id === chosen}
            onClick={() => setChosen(each.id)}
          >
            {each.name ?? t(`roles.${each.id.slice(5)}`)}
          </button>
        ))}
      </div>
      {audience && <Matrix key={audience.id} audience={audience} />}
    </>
  )
}

/** Of who lives where there are no pieces to point at. */
const answersAbout = (part: Part) => answers.filter((each) => part !== warmup || each !== 'only_part')

function Matrix({ audience }: { audience: Audience }) {
  const t = useTranslations('tools.three_houses')
  const { content, aside, context, child } = useEditing()
  const format = useFormatter()
  // Who lives where is asked about once there is something of it.
  const asked = hasWarmup(content) ? parts : containers
  const name = audience.name ?? t(`steps_around.permissions.roles.${audience.id.slice('role:'.length) as 'court'}`)
  return (
    <div className={styles.ask}>
      {asked.map((container) => {
        const now = answerFor(content.permissions, audience.id, { card: null, container })
        const live = content.permissions.find(({ id }) => id === now?.id)
        // A decision that counts stays in sight beside a later yes; one the child spoke against since is told, and can be looked at anew.
        const decided = content.permissions.filter(
          (each) => each.override && each.audience === audience.id && each.scope === `container:${container}`,
        )
        const counting = decided.find((each) => !isOverruled(content.permissions, each))
        const overruled = decided.filter((each) => each !== counting && each.id !== live?.id)
        const exception = counting ?? (live && (live.withdrawnAt !== null || live.answer !== 'yes') ? live : null)
        const standing = live && live.withdrawnAt === null ? live : null
        return (
          <fieldset key={container} className={styles.person}>
            <legend>{t(`containers.${container}`)}</legend>
            <div className={styles.row}>
              {answersAbout(container).map((each) => (
                <button
                  key={each}
                  type="button"
                  className={styles.choice}
                  aria-pressed={standing?.answer === each}
                  onClick={() =>
                    answer(aside, {
                      audience: audience.id,
                      audienceKind: audience.kind,
                      scope: `container:${container}`,
                      answer: each,
                      askedBy: context.me.staffId,
                    })
                  }
                >
                  {t(`answers.${each}`)}
                </button>
              ))}
            </div>
            {standing?.answer === 'only_part' && container !== warmup && (
              <Pieces container={container} audience={audience} />
            )}
            {standing ? (
              <>
                <SharedTextArea
                  text={textOf(aside, 'permissions', standing.id, 'comment')}
                  rows={1}
                  label={t('steps_around.permissions.comment')}
                />
                <p className={styles.soft}>
                  {standing.at &&
                    t('steps_around.permissions.asked', { day: format.dateTime(new Date(standing.at), 'day') })}{' '}
                  {standing.answer !== 'no' && (
                    <Button variant="plain" onClick={() => withdraw(aside, standing.id)}>
                      {t('steps_around.permissions.withdraw')}
                    </Button>
                  )}
                </p>
              </>
            ) : (
              <p className={styles.soft}>
                {t(live ? 'steps_around.permissions.withdrawn' : 'steps_around.permissions.notAsked')}
              </p>
            )}
            {overruled.map(({ id, override }) => (
              <p key={id} className={styles.soft}>
                {t('steps_around.override.overruled', {
                  child,
                  reason: t(`steps_around.override.reasons.${override?.reason ?? 'law'}`),
                })}
              </p>
            ))}
            {exception && <Override key={exception.id} permission={exception} audience={name} />}
          </fieldset>
        )
      })}
    </div>
  )
}
