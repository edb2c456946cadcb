'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { setFields } from '@/sync/model/edit'
import type { MapCard } from '../content'
import { cardsIn } from '../rules/cards'
import { looseGoals, threadsOf } from '../rules/threads'
import { addCard } from './actions'
import styles from './CardDialog.module.css'
import { useEditing } from './editing'

/** The other half: the goal of a danger, the danger of a goal, and the line on which people stand. */
export function CardPair({ card }: { card: MapCard }) {
  return card.category === 'danger_statement' ? <OfDanger card={card} /> : <OfGoal card={card} />
}

function OfDanger({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { content, doc, me, said, show } = useEditing()
  const thread = threadsOf(content).find(({ danger }) => danger.id === card.id)
  const loose = looseGoals(content)
  const begin = () =>
    show({
      kind: 'card',
      id: addCard(doc, { column: 'todo', category: 'safety_goal', ...said, me, pairedWith: card.id }),
      fresh: true,
    })
  return (
    <div className={styles.options}>
      <h4>{t('dialog.pair')}</h4>
      {thread?.goals.map((goal) => (
        <p key={goal.id} className={styles.chosen}>
          <span>{goal.text === '' ? t('read.noWords') : goal.text}</span>
          <Button variant="plain" onClick={() => show({ kind: 'card', id: goal.id })}>
            {t('menu.open')}
          </Button>
        </p>
      ))}
      {thread?.scales.map((scale) => (
        <p key={scale.id} className={styles.chosen}>
          <span>{scale.question}</span>
          <Button variant="plain" icon="person" onClick={() => show({ kind: 'rate', scale: scale.id })}>
            {t('scale.rate')}
          </Button>
        </p>
      ))}
      <div className={styles.row}>
        {thread?.goals.length === 0 && (
          <Button icon="plus" onClick={begin}>
            {t('dialog.addGoal')}
          </Button>
        )}
        {thread?.scales.length === 0 && (
          <Button icon="scale" onClick={() => show({ kind: 'scale', danger: card.id })}>
            {t('dialog.addScale')}
          </Button>
        )}
      </div>
      {thread?.goals.length === 0 && loose.length > 0 && (
        <Select
          label={t('dialog.looseGoal')}
          placeholder={t('dialog.noDanger')}
          options={loose.map(({ id, text }) => ({ value: id, label: text }))}
          value=""
          onChange={(event) => setFields(doc, 'cards', event.target.value, { pairedWith: card.id })}
        />
      )}
    </div>
  )
}

function OfGoal({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { content, doc } = useEditing()
  const dangers = cardsIn(content, 'worries', 'danger_statement')
  if (dangers.length === 0) return null
  return (
    <Select
      label={t('card.pairedWith')}
      placeholder={t('dialog.noDanger')}
      options={dangers.map(({ id, text }) => ({ value: id, label: text }))}
      value={card.pairedWith ?? ''}
      onChange={(event) =>
        setFields(doc, 'cards', card.id, { pairedWith: event.target.value === '' ? null : event.target.value })
      }
    />
  )
}
