'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { frequencies } from '../codes'
import { add, codes, remove, set, text } from './actions'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import { PeopleField } from './PeopleField'
import styles from './Plan.module.css'

/** Who looks how it goes, how and how often. */
export function Watchers() {
  const t = useTranslations('tools.safety_plan')
  const { content, doc, tell } = useEditing()
  return (
    <section className={styles.part} aria-labelledby="plan-watchers">
      <h3 id="plan-watchers" className={styles.heading}>
        {t('try.watchers')}
      </h3>
      {content.watchers.map(({ id, who, every }) => (
        <div key={id} className={styles.card}>
          <PeopleField
            legend={t('try.watcherWho')}
            only="grownups"
            chosen={who}
            onChange={(people) => set(doc, 'watchers', id, { who: codes(people) })}
          />
          <OneOf
            legend={t('try.every')}
            value={every}
            options={frequencies.map((value) => ({ value, label: t(`try.frequencies.${value}`) }))}
            onChoose={(value) => set(doc, 'watchers', id, { every: value })}
          />
          <SharedTextArea
            text={text(doc, 'watchers', id, 'how')}
            label={t('try.watcherHow')}
            hint={t('try.watcherHowHint')}
            rows={1}
          />
          <div>
            <Button
              variant="plain"
              icon="archive"
              onClick={() => tell(t('rules.removed'), remove(doc, 'watchers', id))}
            >
              {t('rules.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button variant="plain" icon="plus" onClick={() => add(doc, 'watchers')}>
          {t('try.addWatcher')}
        </Button>
      </div>
    </section>
  )
}
