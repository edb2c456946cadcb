'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { theOne } from '../codes'
import { chooseRitual } from './actions'
import { Ask } from './Ask'
import side from './ChildSide.module.css'
import styles from './Ending.module.css'
import { useHouses } from './houses'
import { ritualPictures } from './RitualPictures'

const offered = ['sticker', 'music', 'walk', 'game', 'breathe', 'drink'] as const

/** Always something light to end with (practice guide 1.2, step 8). Both questions may be left alone. */
export function Ending({ onMore, onDone }: { onMore: () => void; onDone: () => void }) {
  const t = useTranslations('child.ending')
  const { doc, content } = useHouses()
  const next = useMemo(() => textOf(doc, 'setup', theOne, 'ritualNext'), [doc])
  return (
    <>
      <Ask listen={t('light')}>{t('light')}</Ask>
      <ul className={styles.rituals}>
        {offered.map((ritual) => {
          const Drawing = ritualPictures[ritual]
          return (
            <li key={ritual}>
              <button
                type="button"
                className={styles.ritual}
                aria-pressed={content.setup.ritual === ritual}
                onClick={() => chooseRitual(doc, ritual)}
              >
                <Drawing />
                <span>{t(`rituals.${ritual}`)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.next}>
        <SharedTextArea text={next} label={t('next')} hint={t('nextHint')} rows={1} />
      </div>
      <div className={side.foot}>
        <Button size="child" onClick={onMore}>
          {t('more')}
        </Button>
        <Button variant="primary" size="child" icon="check" onClick={onDone}>
          {t('ready')}
        </Button>
      </div>
    </>
  )
}
