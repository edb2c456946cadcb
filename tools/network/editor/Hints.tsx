'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { dangersOf } from '../rules/knowing'
import { hintsOf, type Hint } from '../rules/hints'
import { nameOfMember } from '../rules/members'
import { useEditing } from './editing'
import styles from './Parts.module.css'

/** Something to talk about, for us: a few lines, never a sum. Not on a screen a family shares: it may name a worry about somebody. */
export function Hints() {
  const t = useTranslations('tools.network.suggestions')
  const { content, context } = useEditing()
  const hints = hintsOf(content, context)
  const dangers = dangersOf(content)
  if (hints.length === 0) return null
  const words = (hint: Hint) => {
    if ('danger' in hint) return t(hint.about, { words: dangers.find(({ id }) => id === hint.danger)?.text ?? '' })
    if ('member' in hint) {
      const member = content.members.find(({ id }) => id === hint.member)
      return t(hint.about, { name: member ? nameOfMember(member, context) : '' })
    }
    return t(hint.about)
  }
  return (
    <details className={styles.step} data-office>
      <summary className={styles.summary}>{t('title')}</summary>
      <div className={styles.body}>
        <Notice kind="care">
          <ul className={styles.plainList}>
            {hints.map((hint) => (
              <li key={`${hint.about}-${'danger' in hint ? hint.danger : 'member' in hint ? hint.member : ''}`}>
                {words(hint)}
              </li>
            ))}
          </ul>
        </Notice>
      </div>
    </details>
  )
}
