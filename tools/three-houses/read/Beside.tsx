import { useTranslations } from 'next-intl'
import type { BesideProps } from '../../tool'
import { containers } from '../codes'
import type { HousesContent } from '../content'
import styles from './Beside.module.css'
import { HouseFigures, HouseWords } from './HouseRead'
import read from './ReadView.module.css'

/**
 * The same house on two days, house by house and the good one first: words before pictures, because those can be compared without
 * explaining a drawing. To look at with the child; nothing here says what is better or worse.
 */
export function Beside({ two, context }: BesideProps<HousesContent>) {
  const t = useTranslations('tools.three_houses')
  return (
    <div className={styles.houses}>
      {containers.map((container) => (
        <section key={container} className={read.house} data-house={container} aria-labelledby={`beside-${container}`}>
          <h2 id={`beside-${container}`}>{t(`containers.${container}`)}</h2>
          <div className={styles.two}>
            {two.map(({ content, day }, at) => {
              const label = content.containers.find(({ key }) => key === container)?.label ?? ''
              return (
                <div key={at} className={styles.one}>
                  <h3>{label === '' ? day : t('beside.called', { day, label })}</h3>
                  <HouseWords container={container} content={content} layout="family" />
                  <HouseFigures container={container} content={content} caseId={context.caseId} />
                </div>
              )
            })}
          </div>
        </section>
      ))}
    </div>
  )
}
