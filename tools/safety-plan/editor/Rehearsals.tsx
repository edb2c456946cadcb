'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { add, codes, now, remove, set, text, today } from './actions'
import { useEditing } from './editing'
import { PeopleField } from './PeopleField'
import styles from './Plan.module.css'

/** What was practised, also away from this screen: on paper, in a talk, in the car. */
export function Rehearsals() {
  const t = useTranslations('tools.safety_plan.try')
  const format = useFormatter()
  const rules = useTranslations('tools.safety_plan.rules')
  const { content, doc, tell } = useEditing()
  return (
    <section className={styles.part} aria-labelledby="plan-rehearsals">
      <h3 id="plan-rehearsals" className={styles.heading}>
        {t('rehearsals')}
      </h3>
      {content.rehearsals.length === 0 && <p className={styles.soft}>{t('rehearsalsNone')}</p>}
      {content.rehearsals.map(({ id, on, scenario, learned, present, adapt }) => (
        <details key={id} className={styles.card} open={`${scenario}${learned}` === '' || undefined}>
          <summary>
            <span className={styles.who}>{scenario === '' ? t('walk') : scenario}</span>
            {' · '}
            {format.dateTime(new Date(`${on}T12:00:00`), 'day')}
          </summary>
          <div className={styles.fields}>
            <SharedTextArea text={text(doc, 'rehearsals', id, 'scenario')} label={t('scenarioLabel')} rows={1} />
            <SharedTextArea
              text={text(doc, 'rehearsals', id, 'learned')}
              label={t('learned')}
              rows={2}
              className={styles.words}
            />
            <PeopleField
              legend={t('present')}
              chosen={present}
              onChange={(people) => set(doc, 'rehearsals', id, { present: codes(people) })}
            />
            <DateInput
              label={t('reviewOn')}
              value={on}
              onChange={({ target: { value } }) => value !== '' && set(doc, 'rehearsals', id, { on: value })}
            />
            <Checkbox
              label={t('adapt')}
              checked={adapt === true}
              onChange={(event) => set(doc, 'rehearsals', id, { adapt: event.target.checked })}
            />
            <div>
              <Button
                variant="plain"
                icon="archive"
                onClick={() => tell(rules('removed'), remove(doc, 'rehearsals', id))}
              >
                {rules('remove')}
              </Button>
            </div>
          </div>
        </details>
      ))}
      <div>
        <Button variant="plain" icon="plus" onClick={() => add(doc, 'rehearsals', { on: today(), at: now() })}>
          {t('addRehearsal')}
        </Button>
      </div>
    </section>
  )
}
