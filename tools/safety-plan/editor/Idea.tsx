'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { suggestions, type Suggestion } from '../rules/suggestions'
import { useEditing } from './editing'
import styles from './Plan.module.css'

const keyOf = ({ code, id }: Suggestion) => `${code}/${id ?? ''}`

/** One kind idea at a time, or none. Said no to, it stays away until the page is opened again; nothing remembers it. */
export default function Idea() {
  const t = useTranslations('tools.safety_plan.suggestions')
  const { content, go } = useEditing()
  const [refused, setRefused] = useState<readonly string[]>([])
  const idea = suggestions(content).find((each) => !refused.includes(keyOf(each)))
  if (!idea) return null
  return (
    <aside className={styles.idea} aria-label={t('title')}>
      <Icon name="idea" />
      <p>{t(idea.code)}</p>
      <div className={styles.actions}>
        <Button onClick={() => go(idea.chapter, idea.id)}>{t('go')}</Button>
        <Button variant="plain" onClick={() => setRefused([...refused, keyOf(idea)])}>
          {t('later')}
        </Button>
      </div>
    </aside>
  )
}
