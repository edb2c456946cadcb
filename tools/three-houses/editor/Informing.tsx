'use client'

import { useTranslations } from 'next-intl'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { informedStatuses } from '../codes'
import { inform } from './actions'
import { EmptyHouses } from './EmptyHouses'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** Each parent by themselves. "Deliberately not asked", with the reason, is as whole an answer as any (practice guide 1.6). */
export function Informing() {
  const t = useTranslations('tools.three_houses.steps_around.informing')
  const { content, context, aside } = useEditing()
  const parents = context.people.filter(({ kind }) => kind === 'parent')
  if (parents.length === 0)
    return (
      <>
        <p>{t('none')}</p>
        <EmptyHouses />
      </>
    )
  return (
    <>
      <p className={styles.soft}>{t('text')}</p>
      {context.separatedParents && <p className={styles.care}>{t('separated')}</p>}
      <EmptyHouses />
      {parents.map(({ id, name }) => {
        const known = content.informed.find(({ person }) => person === id)
        return (
          <fieldset key={id} className={styles.person}>
            <legend>{name}</legend>
            <div className={styles.row}>
              {informedStatuses.map((status) => (
                <button
                  key={status}
                  type="button"
                  className={styles.choice}
                  aria-pressed={known?.status === status}
                  onClick={() => inform(aside, content, id, status)}
                >
                  {t(`status.${status}`)}
                </button>
              ))}
            </div>
            {known && (
              <SharedTextArea text={textOf(aside, 'informed', known.id, 'reason')} rows={1} label={t('reason')} />
            )}
          </fieldset>
        )
      })}
    </>
  )
}
