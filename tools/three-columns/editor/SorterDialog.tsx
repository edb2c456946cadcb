'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import type { Category } from '../codes'
import type { MapCard } from '../content'
import { nextInSorting, type SorterAnswers } from '../rules/sorter'
import { moveCard } from './actions'
import { useEditing, useNamed } from './editing'
import styles from './SorterDialog.module.css'

/** One sentence, one question. It ends in a suggestion that people may take or leave; leaving a card unsorted is fine. */
export function SorterDialog({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('tools.three_columns')
  const { content, show } = useEditing()
  const [at, setAt] = useState(0)
  const card = content.cards.find(({ id }) => id === ids[at])
  const close = () => show(null)
  const forth = () => (at + 1 < ids.length ? setAt(at + 1) : close())
  return (
    <Dialog open title={t('sorter.title')} closeLabel={t('dialog.close')} onOpenChange={(open) => open || close()}>
      {card ? <Sort key={card.id} card={card} onNext={forth} /> : <Button onClick={forth}>{t('sorter.next')}</Button>}
    </Dialog>
  )
}

function Sort({ card, onNext }: { card: MapCard; onNext: () => void }) {
  const t = useTranslations('tools.three_columns')
  const [said, setSaid] = useState<SorterAnswers>({})
  const next = nextInSorting(card.column, said)
  return (
    <div className={styles.sorter}>
      <p className={styles.words}>{card.text}</p>
      {'ask' in next ? (
        <>
          <p className={styles.question} aria-live="polite">
            {t(`sorter.${next.ask}`)}
          </p>
          <div className={styles.answers}>
            {(['yes', 'no', 'unsure'] as const).map((answer) => (
              <Button
                key={answer}
                size="large"
                variant={answer === 'unsure' ? 'plain' : 'quiet'}
                onClick={() => setSaid({ ...said, [next.ask]: answer })}
              >
                {t(`sorter.${answer}`)}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <Suggestion card={card} category={next.suggest} onNext={onNext} />
      )}
    </div>
  )
}

function Suggestion({ card, category, onNext }: { card: MapCard; category: Category | null; onNext: () => void }) {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { content, doc, show, tell } = useEditing()
  const accept = () => {
    if (category !== null)
      tell(
        t('undo.moved', { place: named(`categories.${category}.name`) }),
        moveCard(doc, content, card, { column: card.column, category }),
      )
    onNext()
  }
  if (category === null)
    return (
      <>
        <p className={styles.question} role="status">
          {t('sorter.stays')}
        </p>
        <div className={styles.answers}>
          <Button variant="primary" onClick={onNext}>
            {t('sorter.done')}
          </Button>
          <Button onClick={() => show({ kind: 'move', card })}>{t('sorter.choose')}</Button>
        </div>
      </>
    )
  return (
    <>
      <p role="status">
        {t('sorter.suggestion')} <strong className={styles.place}>{named(`categories.${category}.name`)}</strong>
        <span className={styles.definition}>{t(`categories.${category}.definition`)}</span>
      </p>
      <div className={styles.answers}>
        <Button variant="primary" onClick={accept}>
          {t('sorter.accept')}
        </Button>
        <Button onClick={() => show({ kind: 'move', card })}>{t('sorter.choose')}</Button>
        <Button variant="plain" onClick={onNext}>
          {t('sorter.leave')}
        </Button>
      </div>
    </>
  )
}
