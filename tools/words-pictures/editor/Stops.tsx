'use client'

import { useTranslations } from 'next-intl'
import { Icon } from '@/components/ui/Icon'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { standing, stops } from '../rules/status'
import { useEditing } from './editing'
import styles from './Stops.module.css'

/** The way of a story and how far it came, read from what happened. Nobody has to tick anything. */
export function Stops() {
  const t = useTranslations('tools.words_pictures.stops')
  const { content, approvers } = useEditing()
  const { reached, dissent } = standing(
    content,
    approvers.map(({ id }) => id),
  )
  return (
    <ol className={styles.stops} aria-label={t('label')}>
      {stops.map((stop) => {
        const done = reached.includes(stop)
        return (
          <li key={stop} className={styles.stop} data-done={done || undefined}>
            <span className={styles.dot}>{done && <Icon name="check" size="small" />}</span>
            <span>{t(stop === 'agreed' && dissent ? 'agreedDissent' : stop)}</span>
            {done && <VisuallyHidden> {t('done')}</VisuallyHidden>}
          </li>
        )
      })}
    </ol>
  )
}
