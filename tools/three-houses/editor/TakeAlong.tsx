'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LiveDocumentProvider, useLive } from '@/sync/browser/LiveDocumentProvider'
import { quoteOnMap } from '../../quote'
import type { Container } from '../codes'
import type { HouseCard } from '../content'
import { mayGoToMap } from '../rules/taken'
import { today, took } from './actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

const columnOf = { good: 'good', worry: 'worries', dream: 'todo' } as const satisfies Record<Container, string>

/**
 * Takes the child's words along into the family's map, word for word and with their source. The parents read that map: only what the
 * child lets every one of them read can go.
 */
export function TakeAlong({ card }: { card: HouseCard }) {
  const t = useTranslations('tools.three_houses.take')
  const { content, context } = useEditing()
  const [open, setOpen] = useState(false)
  const map = context.documents.findLast(({ kind }) => kind === 'three_columns')
  const placed = content.taken.some((each) => each.card === card.id && each.toKind === 'three_columns')
  if (card.text.trim() === '' || (!placed && (!map || context.readOnly))) return null
  if (placed && !open) return <span className={styles.soft}>{t('taken')}</span>
  const allowed = mayGoToMap(content, context.people, card)
  if (!open)
    return (
      <Button variant="plain" icon="link" onClick={() => setOpen(true)}>
        {t('toMap')}
      </Button>
    )
  if (!allowed && !placed)
    return (
      <p className={styles.soft} role="status">
        {t('notAllowed')}
      </p>
    )
  return map ? (
    <LiveDocumentProvider documentId={map.id} fallback={<span role="status">{t('opening')}</span>}>
      <Place card={card} placed={placed} />
    </LiveDocumentProvider>
  ) : null
}

/** Inside the map. It stays open after placing, so that what was written is also sent. */
function Place({ card, placed }: { card: HouseCard; placed: boolean }) {
  const t = useTranslations('tools.three_houses.take')
  const columns = useTranslations('tools.three_houses.take.columns')
  const { aside, context } = useEditing()
  const map = useLive()
  if (placed)
    return (
      <span className={styles.soft} role="status">
        {t('taken')}
      </span>
    )
  if (map.readOnly) return <span className={styles.soft}>{t('readOnly')}</span>
  const column = columnOf[card.container ?? 'dream']
  const place = () => {
    const { id, text, voice, saidOn } = card
    const item = quoteOnMap(map.doc, column, {
      sourceItem: id,
      text,
      voice,
      saidOn: saidOn ?? card.enteredAt?.slice(0, 10) ?? today(),
      me: context.me,
    })
    took(aside, id, { kind: 'three_columns', document: map.context.documentId, item })
  }
  return (
    <Button icon="check" onClick={place}>
      {t('place', { column: columns(column) })}
    </Button>
  )
}
