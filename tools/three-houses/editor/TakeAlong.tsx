'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { HouseCard } from '../content'
import { useEditing } from './editing'
import styles from './Steps.module.css'
import { WithParts } from './WithParts'

/** Takes the child's words along into the family's map, word for word and with their source. */
export function TakeAlong({ card }: { card: HouseCard }) {
  const t = useTranslations('tools.three_houses.take')
  const { content, context } = useEditing()
  const [open, setOpen] = useState(false)
  const map = context.documents.findLast(({ kind }) => kind === 'three_columns')
  const placed = content.taken.some((each) => each.card === card.id && each.toKind === 'three_columns')
  if (card.text.trim() === '' || (!placed && (!map || context.readOnly))) return null
  if (placed && !open) return <span className={styles.soft}>{t('taken')}</span>
  if (!open)
    return (
      <Button variant="plain" icon="link" onClick={() => setOpen(true)}>
        {t('toMap')}
      </Button>
    )
  return <WithParts>{({ placing: Placing }) => <Placing card={card} map={map} placed={placed} />}</WithParts>
}
