'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { memo, type ReactNode } from 'react'
import { Badge } from '@/components/ui/Badge'
import { Icon } from '@/components/ui/Icon'
import { Menu } from '@/components/ui/Menu'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { isFamily } from '../../voice'
import type { MapCard } from '../content'
import { day } from '../read/day'
import { cardById } from '../rules/cards'
import styles from './CardFace.module.css'
import { useEditing } from './editing'
import { useCardMenu } from './use-card-menu'

/** A card on the map: the words, large; who said them; what belongs to it, small. Touching the words opens it. */
export function CardFace({ card, grip }: { card: MapCard; grip?: ReactNode }) {
  const t = useTranslations('tools.three_columns')
  const { nameOf, show, content } = useEditing()
  const menu = useCardMenu(card)
  const words = card.text.trim() === '' ? t('read.noWords') : card.text
  return (
    <div className={styles.card} data-card={card.id}>
      <button
        type="button"
        className={styles.open}
        onClick={() => show({ kind: 'card', id: card.id })}
        aria-haspopup="dialog"
      >
        <span className={styles.words} data-family={isFamily(card.voice) ? '' : undefined}>
          {words}
        </span>
      </button>
      <div className={styles.foot}>
        <span className={styles.voice}>
          {nameOf(card.voice, card.voiceName)}
          {card.about && ` · ${t(`about.${card.about}`)}`}
          {card.sourceItem !== null && ` · ${t('fromHouses')}`}
          {[...new Set(content.taken.flatMap((each) => (each.card === card.id ? [each.toKind] : [])))].map(
            (kind) => t.has(`alsoIn.${kind}`) && ` · ${t(`alsoIn.${kind}`)}`,
          )}
        </span>
        {card.category === 'next_step' && card.status !== 'open' && (
          <Badge tone="todo">{t(`status.${card.status}`)}</Badge>
        )}
        <span className={styles.tools}>
          <Menu
            variant="plain"
            icon="more"
            label={<VisuallyHidden>{t('menu.label')}</VisuallyHidden>}
            description={t('menu.of', { text: words.slice(0, 60) })}
            items={menu.items}
            onAction={menu.act}
          />
          {grip ?? <span className={styles.noGrip} />}
        </span>
      </div>
      <Beside card={card} />
    </div>
  )
}

const Beside = memo(function Beside({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const format = useFormatter()
  const { content, nameOf } = useEditing()
  const danger = cardById(content, card.pairedWith)
  const goals =
    card.category === 'danger_statement'
      ? content.cards.filter(({ pairedWith, category }) => category === 'safety_goal' && pairedWith === card.id)
      : []
  const who = card.doers.map((voice) => nameOf(voice)).join(', ')
  const when =
    card.by === null
      ? (card.details.byWords ?? '')
      : t('read.stepBy', { date: format.dateTime(day(card.by), 'dayInYear') })
  return (
    <>
      {card.disputes
        .filter(({ words }) => words.trim() !== '')
        .map(({ id, voice, voiceName, words }) => (
          <p key={id} className={styles.dispute}>
            <span className={styles.small}>{t('read.seesDifferently', { name: nameOf(voice, voiceName) })}</span>
            <q>{words}</q>
          </p>
        ))}
      {card.category === 'next_step' && (who !== '' || when !== '') && (
        <p className={styles.small}>{[who, when].filter(Boolean).join(' · ')}</p>
      )}
      {[
        ...goals.map(({ id, text }) => ({ id, words: `${t('read.goal')}: ${text}` })),
        ...(danger ? [{ id: danger.id, words: t('read.goalFor', { words: danger.text }) }] : []),
      ].map(({ id, words }) => (
        <p key={id} className={styles.pair}>
          <Icon name="link" size="small" />
          <span>{words}</span>
        </p>
      ))}
    </>
  )
})
