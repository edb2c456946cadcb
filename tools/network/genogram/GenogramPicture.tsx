import { useTranslations } from 'next-intl'
import type { DocumentContext } from '../../tool'
import type { GenogramContent } from './content'
import { drawableOf } from './read/drawable'
import { InWords } from './read/InWords'
import { Legend } from './read/Legend'
import { Picture } from './read/Picture'
import styles from './read/Words.module.css'

type Props = { content: GenogramContent; context: Pick<DocumentContext, 'people' | 'homes'> }

/** The drawing to read and to print, with its signs explained and the same in words. Knows no editor; works on the server. */
export function GenogramPicture({ content, context }: Props) {
  const t = useTranslations('tools.network.genogram')
  if (content.ties.length + content.marks.length + content.places.length === 0)
    return <p className={styles.soft}>{t('empty')}</p>
  const drawable = drawableOf(content, context)
  return (
    <div className={styles.still}>
      <div className={styles.frame}>
        <Picture drawing={drawable.drawing} people={drawable.people} bands={drawable.bands} label={t('picture')} />
      </div>
      <Legend drawable={drawable} />
      <InWords content={content} drawable={drawable} />
    </div>
  )
}
