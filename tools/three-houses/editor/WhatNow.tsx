'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { addNext, removeNext } from './actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** What happens now, in words the child can take home: who does what, and when it hears more. */
export function WhatNow() {
  const t = useTranslations('tools.three_houses.steps_around.whatNow')
  const { content, aside, context } = useEditing()
  return (
    <>
      <p className={styles.soft}>{t('text')}</p>
      <ol className={styles.list}>
        {content.next.map(({ id }) => (
          <li key={id} className={styles.person}>
            <SharedTextArea text={textOf(aside, 'next', id, 'words')} rows={1} label={t('words')} />
            <SharedTextArea text={textOf(aside, 'next', id, 'whenWords')} rows={1} label={t('when')} />
            <div>
              <Button variant="plain" icon="archive" onClick={() => removeNext(aside, id)}>
                {t('remove')}
              </Button>
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.row}>
        <Button icon="plus" onClick={() => addNext(aside)}>
          {t('add')}
        </Button>
        {content.next.length > 0 && (
          <Button data-desk icon="print" href={`/documents/${context.documentId}/print?for=next`}>
            {t('print')}
          </Button>
        )}
      </div>
    </>
  )
}
