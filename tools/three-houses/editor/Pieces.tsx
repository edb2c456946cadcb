'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/form/Checkbox'
import { answerFor } from '@/domain/consent/may-see'
import type { Container } from '../codes'
import type { Audience } from '../rules/audiences'
import { cardsIn } from '../rules/cards'
import { answer } from './actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** "A piece": which words of this house this reader may see. The rest, the drawings and the photos stay with the child. */
export function Pieces({ container, audience }: { container: Container; audience: Audience }) {
  const t = useTranslations('tools.three_houses')
  const { content, aside, context } = useEditing()
  const cards = cardsIn(content, container).filter(({ kind }) => kind !== 'muted')
  if (cards.length === 0) return <p className={styles.soft}>{t('steps_around.permissions.noPieces')}</p>
  return (
    <fieldset className={styles.list}>
      <legend>{t('steps_around.permissions.pieces')}</legend>
      {cards.map((card) => {
        const counting = answerFor(content.permissions, audience.id, { card: card.id, container })
        const shown = counting?.answer === 'yes' && counting.withdrawnAt === null
        const label = card.text.trim() === '' && card.sticker ? t(`stickers.${card.sticker}`) : card.text
        return (
          <Checkbox
            key={card.id}
            label={label}
            checked={shown}
            onChange={() =>
              answer(aside, {
                audience: audience.id,
                audienceKind: audience.kind,
                scope: `card:${card.id}`,
                answer: shown ? 'no' : 'yes',
                askedBy: context.me.staffId,
              })
            }
          />
        )
      })}
      <p className={styles.soft}>{t('steps_around.permissions.piecesOnly')}</p>
    </fieldset>
  )
}
