import { useTranslations } from 'next-intl'
import type { HousesContent } from '../content'
import { writtenOn } from '../rules/cards'
import styles from './ReadView.module.css'

type Picture = Pick<HousesContent['pictures'][number], 'caption' | 'kind' | 'part'>

/** What a picture is called for who does not see it: what is written on it belongs to what it shows. */
export function usePictureName(content: HousesContent): (picture: Picture) => string {
  const t = useTranslations('tools.three_houses')
  return ({ caption, kind, part }) => {
    const house = t(`containers.${part as 'good'}`)
    if (kind === 'paper') return caption || t('read.paper', { house })
    const words = writtenOn(content, part).join(' · ')
    return words === '' ? t('read.drawing', { house }) : t('read.drawingWith', { house, words })
  }
}

/** The words on the cards of a sheet, as letters under its picture: to read aloud, to enlarge, to find. */
export function OnSheet({ content, part }: { content: HousesContent; part: string }) {
  const t = useTranslations('tools.three_houses.read')
  const words = writtenOn(content, part)
  if (words.length === 0) return null
  return (
    <div className={styles.onSheet}>
      <p className={styles.soft}>{t('onSheet')}</p>
      <ul className={styles.list}>
        {words.map((each, at) => (
          <li key={at} className="family-words" data-size="card">
            {each}
          </li>
        ))}
      </ul>
    </div>
  )
}
