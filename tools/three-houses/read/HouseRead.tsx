import { useTranslations } from 'next-intl'
import { Sticker } from '@/components/illustrations/stickers'
import type { Container } from '../codes'
import type { HousesContent } from '../content'
import { cardsIn, drawn, statesOf } from '../rules/cards'
import styles from './ReadView.module.css'

type Props = { container: Container; content: HousesContent; caseId: string; layout: 'screen' | 'family' | 'print' }

/** One of the three: its name, the picture of what was drawn, photos of paper, and the words as they were said. */
export function HouseRead({ container, content, caseId, layout }: Props) {
  const t = useTranslations('tools.three_houses')
  const house = content.containers.find(({ key }) => key === container)
  const pictures = content.pictures.filter(({ part }) => part === container)
  const cards = cardsIn(content, container)
  const hasDrawing = drawn(content).some(({ part }) => part === container)
  const waiting = hasDrawing && !pictures.some(({ kind }) => kind === 'drawing')
  // Who may not see a house is not told that it is there: an empty one would say "there is nothing", or make a child explain itself.
  if (layout !== 'screen' && cards.length + pictures.length === 0 && !waiting) return null
  return (
    <section className={styles.house} data-house={container}>
      <h2>
        {house?.label
          ? t('read.called', { label: house.label, house: t(`containers.${container}`) })
          : t(`containers.${container}`)}
      </h2>
      {pictures.map(({ id, image, width, height, caption, kind, takenOn }) => (
        <figure key={id} className={styles.figure}>
          {/* The picture is made by this app for this reader alone; an image service would keep copies of it. */}
          {/* eslint-disable-next-line @next/next/no-img-element -- never through next/image: that caches on the server's disk */}
          <img
            src={`/api/assets/${caseId}/${image}`}
            width={width}
            height={height}
            loading="lazy"
            alt={
              caption || t(kind === 'paper' ? 'read.paper' : 'read.drawing', { house: t(`containers.${container}`) })
            }
            className={styles.image}
          />
          {kind === 'paper' && (
            <figcaption>
              {caption} {takenOn && t('read.made', { day: takenOn })}
            </figcaption>
          )}
        </figure>
      ))}
      {waiting && <p className={styles.soft}>{t('read.waiting')}</p>}
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id} className={styles.card}>
            {card.kind === 'sticker' && card.sticker ? (
              <Sticker code={card.sticker} title={t(`stickers.${card.sticker}`)} className={styles.sticker} />
            ) : (
              <p className="family-words" data-size={layout === 'family' ? 'show' : 'card'}>
                {card.text}
              </p>
            )}
            {statesOf(card).length > 0 && (
              <p className={styles.soft}>
                {statesOf(card)
                  .map((state) => t(`cards.states.${state}`))
                  .join(' · ')}
              </p>
            )}
            {card.fromWhom !== '' && <p className={styles.soft}>{t('read.from', { who: card.fromWhom })}</p>}
            {card.paraphrase !== '' && layout === 'screen' && (
              <p className={styles.soft}>{t('read.paraphrase', { words: card.paraphrase })}</p>
            )}
          </li>
        ))}
      </ul>
      {cards.length + pictures.length === 0 && !waiting && (
        <p className={styles.soft}>{t(house?.skippedAt ? 'read.skipped' : 'read.nothing')}</p>
      )}
    </section>
  )
}
