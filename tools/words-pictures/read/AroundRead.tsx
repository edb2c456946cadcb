import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { StoryContent } from '../content'
import { isDecided } from '../rules/approvals'
import { PresentationRead } from './PresentationRead'
import type { NameOf } from './use-names'
import styles from './ReadView.module.css'

/** What happened around a story, for who reviews: what was asked, who read along, why it went on, when it was told. */
export function AroundRead({ content, nameOf }: { content: StoryContent; nameOf: NameOf }) {
  const t = useTranslations('tools.words_pictures')
  const format = useFormatter()
  const day = (on: string) => format.dateTime(new Date(`${on}T12:00:00Z`), 'day')
  const answers = content.answers.filter(({ words }) => words.trim() !== '')
  return (
    <>
      <Part title={t('read.answers')} of={answers}>
        {({ step, voice, voiceName, words }) => (
          <>
            <p className="family-words" data-size="card">
              {words}
            </p>
            <p className={styles.soft}>
              {t('frame.saidBy', { who: nameOf(voice, voiceName), question: t(`steps.${step as 'S01'}`) })}
            </p>
          </>
        )}
      </Part>
      <Part title={t('read.readers')} of={content.readers}>
        {({ voice, name, note }) => (
          <p>
            {nameOf(voice, name)}
            {note !== '' && `: ${note}`}
          </p>
        )}
      </Part>
      <Part title={t('read.dissents')} of={content.dissents.filter(isDecided)}>
        {({ person, reason, text, decidedWith, decidedOn }) => (
          <>
            {reason && <p>{t(`dissent.reasons.${reason}`, { name: nameOf({ kind: 'parent', person }) })}</p>}
            <p>{text}</p>
            {decidedOn && (
              <p className={styles.soft}>{t('read.decided', { day: day(decidedOn), whom: decidedWith })}</p>
            )}
          </>
        )}
      </Part>
      <Part title={t('read.presentations')} of={content.presentations}>
        {(each) => <PresentationRead presentation={each} nameOf={nameOf} />}
      </Part>
      <Part title={t('read.revisits')} of={content.revisits}>
        {({ on, why }) => (
          <p>
            {day(on)}
            {why !== '' && `: ${why}`}
          </p>
        )}
      </Part>
    </>
  )
}

type PartProps<Item> = { title: string; of: readonly Item[]; children: (item: Item) => ReactNode }

function Part<Item extends { id: string }>({ title, of, children }: PartProps<Item>) {
  if (of.length === 0) return null
  return (
    <section className={styles.around}>
      <h2>{title}</h2>
      {of.map((item) => (
        <div key={item.id}>{children(item)}</div>
      ))}
    </section>
  )
}
