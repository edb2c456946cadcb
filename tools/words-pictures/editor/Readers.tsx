'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { addReader, removeNote } from './actions'
import { consultant, team } from '../../voices'
import { useEditing } from './editing'
import styles from './Parts.module.css'
import { OneVoice, useVoices } from './Voices'

/** Who read along before it is told: a colleague for truth and weight, somebody of the network where the parents agree. */
export function Readers() {
  const t = useTranslations('tools.words_pictures')
  const { content, aside, nameOf, tell } = useEditing()
  const { family } = useVoices()
  const [adding, setAdding] = useState(false)
  const network = family.filter(({ kind }) => kind === 'family' || kind === 'network')
  return (
    <>
      <p className={styles.soft}>{t('readers.text')}</p>
      {content.readers.map(({ id, voice, name }) => (
        <div key={id} className={styles.box}>
          <h4>{voice.kind === 'consultant' && name === '' ? t('readers.colleague') : nameOf(voice, name)}</h4>
          {voice.person === null && (
            <SharedTextArea text={textOf(aside, 'readers', id, 'name')} rows={1} label={t('readers.name')} />
          )}
          <SharedTextArea text={textOf(aside, 'readers', id, 'note')} rows={1} label={t('readers.note')} />
          <div>
            <Button
              variant="plain"
              icon="archive"
              onClick={() => tell(t('undo.taken'), removeNote(aside, 'readers', id))}
            >
              {t('readers.remove')}
            </Button>
          </div>
        </div>
      ))}
      {adding ? (
        <OneVoice
          legend={t('readers.who')}
          voices={[team, consultant, ...network]}
          value={null}
          onChoose={(voice) => {
            addReader(aside, voice)
            setAdding(false)
          }}
        />
      ) : (
        <div>
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('readers.add')}
          </Button>
        </div>
      )}
    </>
  )
}
