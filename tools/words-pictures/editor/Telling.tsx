'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { useHandOver } from '../../hand-over'
import { PresentationRead } from '../read/PresentationRead'
import { agreement, mayBeTold } from '../rules/approvals'
import { isReadable } from '../rules/status'
import { askedWhileReading } from '../steps'
import { removeTelling } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'
import { TellingForm } from './TellingForm'

/** Telling it to the child, and the record of it. Without everybody's yes, or a decision about that, it waits. */
export function Telling() {
  const t = useTranslations('tools.words_pictures')
  const format = useFormatter()
  const handOver = useHandOver()
  const { content, context, doc, child, approvers, nameOf, tell } = useEditing()
  const [recording, setRecording] = useState(false)
  const ids = approvers.map(({ id }) => id)
  const { missing } = agreement(content, ids)
  const names = approvers.filter(({ id }) => missing.includes(id)).map(({ name }) => name)
  if (!isReadable(content)) return <p>{t('telling.nothing')}</p>
  return (
    <>
      {!mayBeTold(content, ids) ? (
        <Notice kind="care">{t('telling.notYet', { names: format.list(names, 'and') })}</Notice>
      ) : (
        <>
          <section className={styles.part}>
            <h3>{t('telling.askChild')}</h3>
            <ul>
              {askedWhileReading(child?.age ?? null).map(({ id }) => (
                <li key={id}>{t(`steps.${id as 'S07'}`)}</li>
              ))}
            </ul>
          </section>
          <div className={styles.row}>
            {handOver && (
              <Button variant="primary" icon="hand" onClick={() => handOver.ask({})}>
                {t('telling.give')}
              </Button>
            )}
            {!recording && (
              <Button icon="check" onClick={() => setRecording(true)}>
                {t('telling.record')}
              </Button>
            )}
          </div>
          {recording && <TellingForm onDone={() => setRecording(false)} />}
        </>
      )}
      {content.presentations.map((each) => (
        <div key={each.id} className={styles.box}>
          <PresentationRead presentation={each} nameOf={nameOf} />
          {!context.readOnly && (
            <div>
              <Button variant="plain" icon="archive" onClick={() => tell(t('undo.taken'), removeTelling(doc, each.id))}>
                {t('telling.remove')}
              </Button>
            </div>
          )}
        </div>
      ))}
    </>
  )
}
