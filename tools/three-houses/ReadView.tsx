import { useTranslations } from 'next-intl'
import type { ReadViewProps } from '../tool'
import { containers } from './codes'
import type { HousesContent } from './content'
import { HouseRead } from './read/HouseRead'
import { Overrides } from './read/Overrides'
import styles from './read/ReadView.module.css'
import { WarmupRead } from './read/WarmupRead'
import { WeekRead } from './read/WeekRead'
import { hasWarmup } from './rules/cards'
import { summary } from './rules/summary'

/** The houses to read: for who reviews, with the family, on paper. Good things first; the child's words are the largest thing. */
export function ReadView({ content, context, layout }: ReadViewProps<HousesContent>) {
  const t = useTranslations('tools.three_houses')
  if (summary(content).empty && !hasWarmup(content)) return <p className={styles.empty}>{t('read.empty')}</p>
  const asked = content.ratings.filter(({ value }) => value !== null)
  return (
    <div className={styles.houses} data-layout={layout}>
      <WarmupRead content={content} caseId={context.caseId} />
      {containers.map((container) => (
        <HouseRead key={container} container={container} content={content} caseId={context.caseId} layout={layout} />
      ))}
      <WeekRead content={content} />
      {content.next.length > 0 && (
        <section className={styles.path}>
          <h2>{t('read.next')}</h2>
          <ol className={styles.list}>
            {content.next.map(({ id, words, whenWords }) => (
              <li key={id}>
                {words} {whenWords !== '' && <span className={styles.soft}>{whenWords}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      {asked.length > 0 && (
        <section className={styles.path}>
          <h2>{t('read.path')}</h2>
          <ul className={styles.list}>
            {asked.map(({ id, value, because, oneHigher }) => (
              <li key={id}>
                <p>{t('read.step', { value: value ?? 0 })}</p>
                {because !== '' && (
                  <p className="family-words" data-size="card">
                    {because}
                  </p>
                )}
                {oneHigher !== '' && (
                  <p className="family-words" data-size="card">
                    {oneHigher}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {layout === 'screen' && <Overrides content={content} context={context} />}
    </div>
  )
}
