'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { suggestions, type Suggestion } from '../rules/suggestions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

const keyOf = (idea: Suggestion) =>
  [idea.code, 'person' in idea && idea.person.id, 'permission' in idea && idea.permission].join('/')

/** One kind idea at a time, or none. Said no to, it stays away until the page is opened again; nothing remembers it. */
export function Idea() {
  const t = useTranslations('tools.three_houses.ideas')
  const { content, context, child } = useEditing()
  const [refused, setRefused] = useState<readonly string[]>([])
  const [now] = useState(() => new Date().toISOString())
  const idea = suggestions(content, context, now).find((each) => !refused.includes(keyOf(each)))
  if (!idea) return null
  return (
    <aside className={styles.idea} aria-label={t('title')}>
      <p>{t(idea.code, { child, name: 'person' in idea ? idea.person.name : '' })}</p>
      <Button variant="plain" onClick={() => setRefused([...refused, keyOf(idea)])}>
        {t('notNow')}
      </Button>
    </aside>
  )
}
