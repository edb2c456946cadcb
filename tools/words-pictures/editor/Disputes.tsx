'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { CasePerson } from '../../tool'
import type { Voice } from '../../voice'
import type { Frame } from '../content'
import { tellerOf } from '../read/FrameRead'
import { addDispute, removeDispute } from './actions'
import { useEditing } from './editing'
import styles from './FramePage.module.css'
import { OneVoice, useVoices } from './Voices'

/** Who tells it otherwise, each in their own words beside the others: "Papa zegt …", "De dokter zegt …". Nobody says who is right. */
export function Disputes({ frame }: { frame: Frame }) {
  const t = useTranslations('tools.words_pictures')
  const { context, doc, nameOf, tell } = useEditing()
  const { all } = useVoices()
  const [adding, setAdding] = useState(false)
  return (
    <section className={styles.part} aria-labelledby={`versions-${frame.id}`}>
      <h3 id={`versions-${frame.id}`}>{t('disputes.title')}</h3>
      <p className={styles.soft}>{t('disputes.text')}</p>
      {frame.disputes.length > 0 && (
        <ul className={styles.versions} aria-label={t('disputes.list')}>
          {frame.disputes.map(({ id, ...dispute }) => (
            <li key={id} className={styles.version}>
              <SharedTextArea text={textOf(doc, 'disputes', id, 'voiceName')} rows={1} label={t('disputes.name')} />
              <SharedTextArea
                text={textOf(doc, 'disputes', id, 'words')}
                rows={3}
                label={t('disputes.says', { who: tellerOf({ id, ...dispute }, nameOf) })}
                className={styles.telling}
              />
              <Button variant="plain" icon="archive" onClick={() => tell(t('undo.taken'), removeDispute(doc, id))}>
                {t('disputes.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <OneVoice
          legend={t('disputes.who')}
          voices={[...all, { kind: 'professional', person: null }]}
          value={null}
          onChoose={(voice) => {
            addDispute(doc, frame.id, voice, calledBy(context.people, voice))
            setAdding(false)
          }}
        />
      ) : (
        <div>
          <Button variant="plain" icon="plus" onClick={() => setAdding(true)}>
            {t('disputes.add')}
          </Button>
        </div>
      )}
    </section>
  )
}

/** "mama", "papa"; anybody else by name; who is not on the case by what is written. */
function calledBy(people: readonly CasePerson[], { person }: Voice): string {
  const known = people.find(({ id }) => id === person)
  return (known?.kind === 'parent' ? known.relation?.split(',')[0] : null) ?? known?.name ?? ''
}
