'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { sameVoice, type Voice } from '../../voice'
import type { Answer, Frame } from '../content'
import { steps } from '../steps'
import { ensureNote, inOne, noteText, setWordsOf } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'

/** What stands around a sheet and never on it: what was said when we asked, where it comes from, how the service puts it. */
export function MoreOfFrame({ frame }: { frame: Frame }) {
  const t = useTranslations('tools.words_pictures')
  const { content, aside, nameOf } = useEditing()
  const links = content.links.filter(({ of }) => of === frame.id)
  const asked = new Set(steps.filter(({ into }) => into === frame.key).map(({ id }) => id))
  const said = content.answers.filter(({ step, words }) => asked.has(step) && words.trim() !== '')
  return (
    <>
      {said.length > 0 && (
        <section className={styles.part}>
          <h3>{t('frame.said')}</h3>
          <ul className={styles.list}>
            {said.map((each) => (
              <Said key={each.id} frame={frame} said={each} />
            ))}
          </ul>
        </section>
      )}
      <details className={styles.step} data-office>
        <summary className={styles.summary} onClick={() => ensureNote(aside, frame.id)}>
          {t('frame.more')}
        </summary>
        <div className={styles.body}>
          <SharedTextArea
            text={noteText(aside, frame.id, 'service')}
            rows={2}
            label={t('frame.service')}
            hint={t('frame.serviceHint')}
          />
          {links.length > 0 && (
            <section className={styles.part}>
              <h3>{t('frame.fromCase')}</h3>
              <ul className={styles.list}>
                {links.map(({ id, text, voice, voiceName }) => (
                  <li key={id}>
                    <p>{text}</p>
                    <p className={styles.soft}>{nameOf(voice, voiceName)}</p>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </details>
    </>
  )
}

/** What a parent said beforehand, to stand on the sheet word for word and in their name. */
function Said({ frame, said: { step, voice, voiceName, words } }: { frame: Frame; said: Answer }) {
  const t = useTranslations('tools.words_pictures')
  const { doc, nameOf } = useEditing()
  const onIt = frame.text.includes(words.trim())
  const use = () =>
    inOne(doc, () => {
      const text = textOf(doc, 'frames', frame.id, 'text')
      // A sentence that is still ours makes place; what somebody made theirs stays.
      if (frame.wordsOf.length === 0) text.delete(0, text.length)
      text.insert(text.length, text.length === 0 ? words.trim() : `\n${words.trim()}`)
      setWordsOf(doc, frame.id, withVoice(frame.wordsOf, voice))
    })
  return (
    <li className={styles.line}>
      <div>
        <p className={styles.words}>{words}</p>
        <p className={styles.soft}>
          {t('frame.saidBy', { who: nameOf(voice, voiceName), question: t(`steps.${step as 'S01'}`) })}
        </p>
      </div>
      {onIt ? (
        <span className={styles.soft}>{t('frame.usedWords')}</span>
      ) : (
        <Button icon="quote" onClick={use}>
          {t('frame.useWords')}
        </Button>
      )}
    </li>
  )
}

const withVoice = (voices: readonly Voice[], voice: Voice): Voice[] =>
  voices.some((each) => sameVoice(each, voice)) ? [...voices] : [...voices, voice]
