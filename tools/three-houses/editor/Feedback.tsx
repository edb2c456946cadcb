'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { tellBack } from './actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

const texts = { to_parent: ['expected', 'reaction'], to_child: ['told', 'changed', 'reaction'] } as const

/** Told to the parents, and told back to the child what became of it: each in their own words (practice guide 1.2, steps 12 and 13). */
export function Feedback() {
  const t = useTranslations('tools.three_houses.steps_around.feedback')
  const format = useFormatter()
  const { content, context, aside, child } = useEditing()
  const parents = context.people.filter(({ kind }) => kind === 'parent')
  const people = [
    ...parents.map(({ id, name }) => ({ id, name, kind: 'to_parent' as const })),
    ...(context.childId === null ? [] : [{ id: context.childId, name: child, kind: 'to_child' as const }]),
  ]
  return (
    <>
      <p className={styles.soft}>{t('text')}</p>
      {people.map(({ id, name, kind }) => {
        const told = content.feedback.filter((each) => each.person === id && each.kind === kind)
        return (
          <section key={id} className={styles.person} aria-label={name}>
            <h3>{name}</h3>
            {told.map((each) => (
              <div key={each.id} className={styles.ask}>
                <p className={styles.soft}>
                  {each.at && t('told', { day: format.dateTime(new Date(each.at), 'day') })}
                </p>
                {texts[kind].map((field) => (
                  <SharedTextArea
                    key={field}
                    text={textOf(aside, 'feedback', each.id, field)}
                    rows={1}
                    label={t(`${kind}.${field}`)}
                  />
                ))}
              </div>
            ))}
            {kind === 'to_child' && told.length > 0 && (
              <div>
                <Button data-desk icon="print" href={`/documents/${context.documentId}/print?for=happened`}>
                  {t('card')}
                </Button>
              </div>
            )}
            <div className={styles.row}>
              {(['worker', 'child', 'together'] as const).map((how) => (
                <Button key={how} onClick={() => tellBack(aside, kind, id, how)}>
                  {t(`${kind}.${how}`)}
                </Button>
              ))}
            </div>
          </section>
        )
      })}
    </>
  )
}
