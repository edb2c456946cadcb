'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { moveRow } from '@/sync/model/edit'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { hasWords } from '../rules/words'
import { codes, remove, set, text } from './actions'
import { Composer } from './Composer'
import { useEditing } from './editing'
import { PeopleField } from './PeopleField'
import styles from './Plan.module.css'

/** If it goes wrong anyway: what first, what then. */
export function LastSteps() {
  const t = useTranslations('tools.safety_plan')
  const { content, doc, tell } = useEditing()
  const [typing, setTyping] = useState<string | null>(null)
  const steps = content.lastSteps.filter((step) => step.id !== typing && hasWords(step))
  return (
    <section className={styles.part} aria-labelledby="plan-last">
      <h3 id="plan-last" className={styles.heading}>
        {t('hard.last')}
      </h3>
      <p className={styles.soft}>{t('hard.lastText')}</p>
      <ol className={styles.list}>
        {steps.map((step, at) => (
          <li key={step.id} className={styles.card}>
            <SharedTextArea
              text={text(doc, 'laststeps', step.id, 'text')}
              aria-label={t('hard.lastStep', { number: at + 1 })}
              rows={1}
              className={styles.words}
            />
            <PeopleField
              legend={t('rules.who')}
              chosen={step.who}
              onChange={(who) => set(doc, 'laststeps', step.id, { who: codes(who) })}
            />
            <div className={styles.actions}>
              {at > 0 && (
                <Button
                  variant="plain"
                  icon="up"
                  aria-label={t('hard.upOf', { text: step.text })}
                  onClick={() => moveRow(doc, 'laststeps', step.id, { before: steps[at - 1]?.id })}
                >
                  {t('hard.up')}
                </Button>
              )}
              <Button
                variant="plain"
                icon="archive"
                onClick={() => tell(t('rules.removed'), remove(doc, 'laststeps', step.id))}
              >
                {t('rules.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <Composer
        collection="laststeps"
        label={t('hard.newLast')}
        hint={t('hard.lastHint')}
        onAdd={() => undefined}
        onTyping={setTyping}
      />
    </section>
  )
}
