'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { sameVoice, type Voice } from '../../voice'
import type { Frame } from '../content'
import { FrameRead } from '../read/FrameRead'
import { StoredPicture } from '../read/StoredPicture'
import { useTitles } from '../read/use-titles'
import { hasWords, told } from '../rules/frames'
import { readTogether, setWordsOf } from './actions'
import { Approvals } from './Approvals'
import { voiceOf } from '../../voices'
import { useEditing } from './editing'
import styles from './Reading.module.css'
import { SomeVoices, useVoices } from './Voices'

/**
 * Read together, sheet by sheet and line by line: large, nothing of the office, and for each who sits there a yes or "rather otherwise" and a
 * place to write it in their own words.
 */
export function Reading() {
  const t = useTranslations('tools.words_pictures.reading')
  const { content, doc, approvers } = useEditing()
  const { readOnly } = useLive()
  const { family } = useVoices()
  const [here, setHere] = useState<readonly Voice[]>(approvers.length === 1 ? approvers.map(voiceOf) : [])
  const [open, setOpen] = useState(false)
  const [kept, setKept] = useState(false)
  const frames = told(content)
  if (frames.length === 0) return <Notice>{t('nothing')}</Notice>
  if (!open)
    return (
      <section className={styles.who}>
        <p>{t('lead')}</p>
        <SomeVoices
          legend={t('who')}
          voices={family.filter(({ kind }) => kind !== 'child')}
          value={here}
          onChange={setHere}
          size="child"
        />
        <div>
          <Button variant="primary" size="large" icon="look" disabled={here.length === 0} onClick={() => setOpen(true)}>
            {t('begin')}
          </Button>
        </div>
      </section>
    )
  return (
    <section className={styles.reading}>
      {frames.map((frame) => (
        <Sheet key={frame.id} frame={frame} here={here} />
      ))}
      <div className={styles.foot}>
        {kept ? (
          <p role="status">{t('kept')}</p>
        ) : (
          !readOnly && (
            <Button
              variant="primary"
              size="large"
              icon="check"
              onClick={() => {
                readTogether(doc, here)
                setKept(true)
              }}
            >
              {t('keep')}
            </Button>
          )
        )}
        <Button
          icon="people"
          onClick={() => {
            setOpen(false)
            setKept(false)
          }}
        >
          {t('others')}
        </Button>
      </div>
    </section>
  )
}

function Sheet({ frame, here }: { frame: Frame; here: readonly Voice[] }) {
  const t = useTranslations('tools.words_pictures.reading')
  const titleOf = useTitles()
  const { content, context, doc, nameOf } = useEditing()
  const { readOnly } = useLive()
  const [writing, setWriting] = useState(false)
  const wrote = useRef(false)
  const asked = context.people.filter((person) => here.some((voice) => sameVoice(voice, voiceOf(person))))
  const title = titleOf(frame)
  // Who writes a first letter makes it theirs; taken off again with a touch, and then it stays off.
  const write = () => {
    if (!wrote.current && frame.wordsOf.length === 0 && here.length === 1) setWordsOf(doc, frame.id, here)
    wrote.current = true
  }
  return (
    <article className={styles.sheet} aria-labelledby={`read-${frame.id}`}>
      <StoredPicture content={content} frame={frame} title={title} className={styles.picture ?? ''} />
      <div className={styles.words}>
        {writing ? (
          <SharedTextArea
            text={textOf(doc, 'frames', frame.id, 'text')}
            rows={4}
            label={title}
            className={styles.telling}
            onInput={write}
          />
        ) : (
          <FrameRead frame={frame} title={title} id={`read-${frame.id}`} nameOf={nameOf} size="show" />
        )}
        {!readOnly && (
          <>
            {writing ? (
              <SomeVoices
                legend={t('rewrite')}
                voices={here}
                value={frame.wordsOf}
                onChange={(voices) => setWordsOf(doc, frame.id, voices)}
              />
            ) : (
              <div>
                <Button icon="edit" onClick={() => setWriting(true)}>
                  {t('rewrite')}
                </Button>
              </div>
            )}
            {hasWords(frame) && <Approvals frame={frame} people={asked} size="child" />}
          </>
        )}
      </div>
    </article>
  )
}
