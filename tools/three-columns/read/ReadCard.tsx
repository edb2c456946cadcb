import { useFormatter, useTranslations } from 'next-intl'
import { Badge } from '@/components/ui/Badge'
import { isFamily } from '../../voice'
import { detailsOf } from '../codes'
import type { MapCard, MapContent } from '../content'
import { cardById, hasWords } from '../rules/cards'
import { day } from './day'
import { firstWords } from './first-words'
import type { Layout } from './ReadColumn'
import styles from './ReadView.module.css'
import type { NameOf } from '../../use-names'

type Props = { card: MapCard; content: MapContent; nameOf: NameOf; layout: Layout }

/** Their words first and largest, then who said them, then what belongs to it. */
export function ReadCard({ card, content, nameOf, layout }: Props) {
  const t = useTranslations('tools.three_columns')
  const pair = cardById(content, card.pairedWith)
  return (
    <li className={styles.card}>
      <p className={styles.words} data-family={isFamily(card.voice) ? '' : undefined}>
        {card.text}
      </p>
      <p className={styles.voice}>{nameOf(card.voice, card.voiceName)}</p>
      {card.worried.length > 0 && (
        <p className={styles.line}>
          {t('read.worriedPeople', { names: card.worried.map((voice) => nameOf(voice)).join(', ') })}
        </p>
      )}
      {card.disputes
        .filter(({ words }) => words.trim() !== '')
        .map((dispute) => (
          <p key={dispute.id} className={styles.dispute}>
            <span className={styles.who}>
              {t('read.seesDifferently', { name: nameOf(dispute.voice, dispute.voiceName) })}
            </span>
            <q className={styles.theirs}>{dispute.words}</q>
          </p>
        ))}
      {pair && hasWords(pair) && (
        <p className={styles.line}>
          {layout === 'screen'
            ? t('read.goalFor', { words: pair.text })
            : t('read.answers', { words: firstWords(pair.text) })}
        </p>
      )}
      {card.category === 'next_step' && <Step card={card} nameOf={nameOf} />}
      {layout === 'screen' && <Details card={card} nameOf={nameOf} />}
    </li>
  )
}

function Step({ card, nameOf }: { card: MapCard; nameOf: NameOf }) {
  const t = useTranslations('tools.three_columns')
  const format = useFormatter()
  const when =
    card.by === null
      ? (card.details.byWords ?? '')
      : t('read.stepBy', { date: format.dateTime(day(card.by), 'weekday') })
  return (
    <p className={styles.step}>
      {card.doers.length > 0 && (
        <strong className={styles.who}>{card.doers.map((voice) => nameOf(voice)).join(', ')}</strong>
      )}
      {when !== '' && <span>{when}</span>}
      {card.status !== 'open' && <Badge tone="todo">{t(`status.${card.status}`)}</Badge>}
      {card.details.note !== undefined && <span className={styles.note}>{card.details.note}</span>}
    </p>
  )
}

/** For who prepares a conversation: how we know it and what was said more precisely. */
function Details({ card, nameOf }: { card: MapCard; nameOf: NameOf }) {
  const t = useTranslations('tools.three_columns')
  const format = useFormatter()
  const names = card.category === null ? [] : detailsOf[card.category]
  const facts = [
    card.about && t(`about.${card.about}`),
    card.source && t(card.sourceItem === null ? `source.${card.source}` : 'fromHouses'),
    card.sourceNote,
    card.saidOn && t('read.saidOn', { date: format.dateTime(day(card.saidOn), 'day') }),
    card.owner && t('read.owner', { name: nameOf(card.owner) }),
    card.goalOwner && t(`goalOwner.${card.goalOwner}`),
  ].filter(Boolean)
  const said = names.flatMap((name) =>
    name === 'note' || name === 'byWords' || (card.details[name] ?? '') === ''
      ? []
      : [{ name, words: card.details[name] }],
  )
  return (
    <>
      {said.length > 0 && (
        <dl className={styles.details}>
          {said.map(({ name, words }) => (
            <div key={name}>
              <dt>
                {t(
                  card.category === 'safety_goal' && name === 'behaviour'
                    ? 'details_goal.behaviour'
                    : `details.${name}`,
                )}
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
    </>
  )
}
