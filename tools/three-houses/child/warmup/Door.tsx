import { useTranslations } from 'next-intl'
import { Sticker } from '@/components/illustrations/stickers'
import { HomePicture } from '../../read/HomePicture'
import { hasWarmup } from '../../rules/cards'
import { useHouses } from '../houses'
import styles from './Door.module.css'

/** The way to the warm-up, before the three: an invitation that can be walked past and come back to. */
export function Door({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations('child.warmup')
  const { content } = useHouses()
  const begun = hasWarmup(content)
  return (
    <button type="button" className={styles.door} onClick={onOpen}>
      <span className={styles.picture}>
        <HomePicture look="house" />
        <Sticker code="child3" />
        <Sticker code="cat" />
        <HomePicture look="row" />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{t(begun ? 'title' : 'door')}</span>
        <span className={styles.soft}>{t(begun ? 'doorAgain' : 'doorHint')}</span>
      </span>
    </button>
  )
}
