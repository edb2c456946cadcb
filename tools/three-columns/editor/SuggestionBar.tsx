'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { firstWords } from '../read/first-words'
import { suggestions, type Suggestion } from '../rules/suggestions'
import { cardById } from '../rules/cards'
import { addCard } from './actions'
import styles from './Bars.module.css'
import { useEditing, type OpenDialog } from './editing'

const keyOf = ({ code, card, scale }: Suggestion) => `${code}/${card ?? scale ?? ''}`

/** One kind idea at a time, or none. Said no to, it stays away until the page is opened again; nothing remembers it. */
export default function SuggestionBar() {
  const t = useTranslations('tools.three_columns.suggestions')
  const { content, doc, me, said, show } = useEditing()
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const idea = suggestions(content).find((each) => !refused.has(keyOf(each)))
  if (!idea) return null
  const text = firstWords(
    cardById(content, idea.card ?? null)?.text ?? content.scales.find(({ id }) => id === idea.scale)?.question ?? '',
  )
  const helpful = (): OpenDialog | null => {
    if (idea.code === 'unsorted')
      return {
        kind: 'sort',
        ids: content.cards
          .filter(
            ({ category, column }) => category === null && column === cardById(content, idea.card ?? null)?.column,
          )
          .map(({ id }) => id),
      }
    if (idea.code === 'scale_for_danger' && idea.card) return { kind: 'scale', danger: idea.card }
    if (idea.code === 'whole_scale') return { kind: 'scale', danger: null }
    if (idea.code === 'family_on_scale' && idea.scale) return { kind: 'rate', scale: idea.scale }
    if (idea.card) return { kind: 'card', id: idea.card }
    return null
  }
  const act = () => {
    if (idea.code === 'goal_for_danger' && idea.card)
      show({
        kind: 'card',
        id: addCard(doc, { column: 'todo', category: 'safety_goal', ...said, me, pairedWith: idea.card }),
        fresh: true,
      })
    else if (idea.code === 'small_step')
      show({ kind: 'card', id: addCard(doc, { column: 'todo', category: 'next_step', ...said, me }), fresh: true })
    else if (idea.code === 'nothing_good')
      show({ kind: 'card', id: addCard(doc, { column: 'good', category: null, ...said, me }), fresh: true })
    else show(helpful())
  }
  const canAct =
    idea.code === 'small_step' || idea.code === 'nothing_good' || idea.code === 'goal_for_danger' || helpful() !== null
  return (
    <aside className={styles.idea} aria-label={t('title')}>
      <Icon name="idea" />
      <p>{t(idea.code, { text })}</p>
      <div className={styles.actions}>
        {canAct && <Button onClick={act}>{t('do')}</Button>}
        <Button variant="plain" onClick={() => setRefused(new Set([...refused, keyOf(idea)]))}>
          {t('later')}
        </Button>
      </div>
    </aside>
  )
}
