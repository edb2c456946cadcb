'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import type { Answer, Frame } from '../content'
import { steps } from '../steps'
import { ensureNote, noteText, putWords } from './actions'
import { useEditing } from './editing'
import { Step } from '../../Step'
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
      <Step title={t('frame.more')} data-office onToggle={() => ensureNote(aside, frame.id)}>
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
      </Step>
    </>
  )
}

/** What a parent said beforehand, to stand on the sheet word for word and in their name. */
function Said({ frame, said: { step, voice, voiceName, words } }: { frame: Frame; said: Answer }) {
  const t = useTranslations('tools.words_pictures')
  const { doc, nameOf, tell } = useEditing()
  const onIt = frame.text.includes(words.trim())
  const use = () => tell(t('undo.wordsPut'), putWords(doc, frame, words.trim(), voice))
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
