import { useTranslations } from 'next-intl'
import type { Dispute, Frame } from '../content'
import type { NameOf } from './use-names'
import styles from './ReadView.module.css'

type Props = {
  frame: Frame
  title: string
  id?: string
  nameOf: NameOf
  /** How large the family's words stand. */
  size: 'card' | 'normal' | 'show'
  heading?: 1 | 2 | 3
}

/** Who tells it like this, by the name that was written down with it: on the child's side nobody else is known. */
export const tellerOf = ({ voice, voiceName }: Dispute, nameOf: NameOf): string =>
  voiceName.trim() === '' ? nameOf(voice) : voiceName

/** What is told on one sheet; where people tell it otherwise, each version beside the others. */
export function FrameRead({ frame, title, id, nameOf, size, heading = 2 }: Props) {
  const t = useTranslations('tools.words_pictures.disputes')
  const Heading = `h${heading}` as const
  const versions = frame.disputes.filter(({ words }) => words.trim() !== '')
  return (
    <div className={styles.told}>
      <Heading id={id} className={styles.frameTitle} tabIndex={heading === 1 ? -1 : undefined}>
        {title}
      </Heading>
      {frame.text.trim() !== '' && (
        <p className="family-words" data-size={size === 'normal' ? undefined : size} data-told="">
          {frame.text}
        </p>
      )}
      {versions.length > 0 && (
        <ul className={styles.versions} aria-label={t('list')}>
          {versions.map((dispute) => (
            <li key={dispute.id} className={styles.version}>
              <p className={styles.who}>{t('says', { who: tellerOf(dispute, nameOf) })}</p>
              <p className="family-words" data-size="card" data-told="">
                {dispute.words}
              </p>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
