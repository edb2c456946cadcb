'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { addRevisit, removeNote } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'

/** As the child grows, or after a decision: looked at again, and why. */
export function Revisit() {
  const t = useTranslations('tools.words_pictures')
  const format = useFormatter()
  const { content, aside, tell } = useEditing()
  return (
    <>
      <p className={styles.soft}>{t('revisit.text')}</p>
      {content.revisits.map(({ id, on }) => (
        <div key={id} className={styles.box}>
          <h4>{t('revisit.on', { day: format.dateTime(new Date(`${on}T12:00:00Z`), 'day') })}</h4>
          <SharedTextArea text={textOf(aside, 'revisits', id, 'why')} rows={1} label={t('revisit.why')} />
          <div>
            <Button
              variant="plain"
              icon="archive"
              onClick={() => tell(t('undo.taken'), removeNote(aside, 'revisits', id))}
            >
              {t('revisit.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button icon="history" onClick={() => addRevisit(aside)}>
          {t('revisit.add')}
        </Button>
      </div>
    </>
  )
}
