import { useTranslations } from 'next-intl'
import { warmup } from '../codes'
import { Street } from '../read/WarmupRead'
import { OnSheet } from '../read/OnSheet'
import { hasWarmup } from '../rules/cards'
import { useEditing } from './editing'
import { KeptPicture } from './KeptPicture'
import styles from './Steps.module.css'

/** Getting to know each other, and what the child made of "who lives where" if it wanted to (practice guide 1.2, step 4). */
export function Meet() {
  const t = useTranslations('tools.three_houses')
  const { content, child } = useEditing()
  const pictures = content.pictures.filter(({ part }) => part === warmup)
  return (
    <>
      <p>{t('steps_around.meet.text')}</p>
      {hasWarmup(content) ? (
        <div className={styles.ask}>
          <p className={styles.soft}>{t('steps_around.meet.made', { child })}</p>
          <Street content={content} />
          {pictures.map((picture) => (
            <KeptPicture key={picture.id} picture={picture} className={styles.image} />
          ))}
          <OnSheet content={content} part={warmup} />
        </div>
      ) : (
        <p className={styles.soft}>{t('steps_around.meet.door')}</p>
      )}
    </>
  )
}
