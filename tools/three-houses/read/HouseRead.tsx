import { useTranslations } from 'next-intl'
import { Sticker } from '@/components/illustrations/stickers'
import { PlainImage } from '@/components/ui/PlainImage'
import type { Container, Part } from '../codes'
import type { HousesContent } from '../content'
import { cardsIn, drawn, statesOf } from '../rules/cards'
import { OnSheet, usePictureName } from './OnSheet'
import styles from './ReadView.module.css'

type Props = { container: Container; content: HousesContent; caseId: string; layout: 'screen' | 'family' | 'print' }

/** One of the three: its name, the picture of what was drawn, photos of paper, and the words as they were said. */
export function HouseRead({ container, content, caseId, layout }: Props) {
  const t = useTranslations('tools.three_houses')
  const house = content.containers.find(({ key }) => key === container)
  // Who may not see a house is not told that it is there: an empty one would say "there is nothing", or make a child explain itself.
  if (layout !== 'screen' && isEmpty(content, container)) return null
  return (
    <section className={styles.house} data-house={container}>
      <h2>
        {house?.label
          ? t('read.called', { label: house.label, house: t(`containers.${container}`) })
          : t(`containers.${container}`)}
      </h2>
      <HouseFigures container={container} content={content} caseId={caseId} />
      <HouseWords container={container} content={content} layout={layout} />
    </section>
  )
}

const picturesIn = (content: HousesContent, container: Part) =>
  content.pictures.filter(({ part }) => part === container)
/** Something was drawn, and its picture for reading is not made yet. */
const isWaiting = (content: HousesContent, container: Part) =>
  drawn(content).some(({ part }) => part === container) &&
  !picturesIn(content, container).some(({ kind }) => kind === 'drawing')
const isEmpty = (content: HousesContent, container: Container) =>
  cardsIn(content, container).length + picturesIn(content, container).length === 0 && !isWaiting(content, container)

/** What was drawn in one of the three, or to warm up, to look at. */
export function HouseFigures({ container, content, caseId }: Pick<Props, 'content' | 'caseId'> & { container: Part }) {
  const t = useTranslations('tools.three_houses')
  const nameOf = usePictureName(content)
  return (
    <>
      {picturesIn(content, container).map(({ id, part, image, width, height, caption, kind, takenOn }) => (
        <figure key={id} className={styles.figure}>
          <PlainImage
            src={`/api/assets/${caseId}/${image}`}
            width={width}
            height={height}
            loading="lazy"
            alt={nameOf({ part, caption, kind })}
            className={styles.image}
          />
          {kind === 'paper' && (
            <figcaption>
              {caption} {takenOn && t('read.made', { day: takenOn })}
            </figcaption>
          )}
        </figure>
      ))}
      {isWaiting(content, container) && <p className={styles.soft}>{t('read.waiting')}</p>}
      <OnSheet content={content} part={container} />
    </>
  )
}

/** What was said in one of the three, word for word; or that nothing was said or drawn. */
export function HouseWords({ container, content, layout }: Omit<Props, 'caseId'>) {
  const t = useTranslations('tools.three_houses')
  const skipped = content.containers.some(({ key, skippedAt }) => key === container && skippedAt !== null)
  return (
    <>
      <ul className={styles.list}>
        {cardsIn(content, container).map((card) => (
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
      {isEmpty(content, container) && <p className={styles.soft}>{t(skipped ? 'read.skipped' : 'read.nothing')}</p>}
    </>
  )
}
