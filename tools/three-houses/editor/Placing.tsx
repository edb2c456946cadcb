'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { OtherDocument } from '@/sync/browser/OtherDocument'
import { quoteOnMap } from '../../quote'
import { noteTaken } from '../../taken'
import type { CaseDocument } from '../../tool'
import type { Container } from '../codes'
import type { HouseCard } from '../content'
import { mayGoToMap } from '../rules/taken'
import { today } from './card-actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

const columnOf = { good: 'good', worry: 'worries', dream: 'todo' } as const satisfies Record<Container, string>

type Props = { card: HouseCard; map: CaseDocument | undefined; placed: boolean }

/** The parents read the map: only what the child lets every one of them read can go there. */
export function Placing({ card, map, placed }: Props) {
  const t = useTranslations('tools.three_houses.take')
  const { content, context } = useEditing()
  if (!placed && !mayGoToMap(content, context.people, card))
    return (
      <p className={styles.soft} role="status">
        {t('notAllowed')}
      </p>
    )
  return (
    map && (
      <OtherDocument of={map} fallback={<span role="status">{t('opening')}</span>}>
        <Place card={card} placed={placed} />
      </OtherDocument>
    )
  )
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
    noteTaken(aside, id, { kind: 'three_columns', document: map.context.documentId, item })
  }
  return (
    <Button icon="check" onClick={place}>
      {t('place', { column: columns(column) })}
    </Button>
  )
}
