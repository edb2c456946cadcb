import { useTranslations } from 'next-intl'
import { Sticker } from '@/components/illustrations/stickers'
import { homeRows, warmup } from '../codes'
import type { HousesContent } from '../content'
import { hasWarmup } from '../rules/cards'
import { HomePicture } from './HomePicture'
import { HouseFigures } from './HouseRead'
import styles from './ReadView.module.css'

type Props = { content: HousesContent; caseId: string }

/** Who lives where, as the child put or drew it, in the order of its homes. Nothing here says what to make of it. */
export function WarmupRead({ content, caseId }: Props) {
  const t = useTranslations('tools.three_houses')
  if (!hasWarmup(content)) return null
  return (
    <section className={styles.warmup}>
      <h2>{t(`containers.${warmup}`)}</h2>
      <Street content={content} />
      <HouseFigures container={warmup} content={content} caseId={caseId} />
    </section>
  )
}

/** The homes and who was put in them, each under the child's own name for them. */
export function Street({ content: { homes, living } }: Pick<Props, 'content'>) {
  const t = useTranslations('tools.three_houses')
  if (homes.length === 0) return null
  return (
    <ul className={styles.street}>
      {homes.map(({ id, look, name }) => (
        <li key={id} className={styles.home}>
          <HomePicture look={look} className={styles.homePicture} />
          <p className="family-words" data-size="card">
            {name.trim() === '' ? t('read.warmup.home', { number: homeRows.indexOf(id) + 1 }) : name}
          </p>
          <ul className={styles.inside}>
            {living
              .filter(({ home }) => home === id)
              .map((each) => (
                <li key={each.id} className={styles.lives}>
                  <Sticker code={each.figure} className={styles.sticker} />
                  <span>{each.name.trim() === '' ? t(`figures.${each.figure}`) : each.name}</span>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
