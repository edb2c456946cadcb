import { useTranslations } from 'next-intl'
import { Sticker } from '@/components/illustrations/stickers'
import { peopleFigures, petFigures, type LivingFigure } from '../../codes'
import type { Held } from './Homes'
import styles from './Homes.module.css'
import { useFigureNames } from './use-figure-names'

/** Everybody who can move in, as often as one likes. Faces that say nothing: who it is, is the child's to say. */
export function Figures({ held, onHold }: { held: Held; onHold: (held: Held) => void }) {
  const t = useTranslations('child')
  const figureName = useFigureNames()
  return (
    <div className={styles.tray}>
      {(
        [
          ['people', peopleFigures],
          ['pets', petFigures],
        ] as ['people' | 'pets', readonly LivingFigure[]][]
      ).map(([title, figures]) => (
        <div key={title} role="group" aria-label={t(`warmup.${title}`)} className={styles.row}>
          {figures.map((figure) => (
            <button
              key={figure}
              type="button"
              className={styles.choice}
              aria-pressed={held !== null && 'figure' in held && held.figure === figure}
              onClick={() => onHold({ figure })}
            >
              <Sticker code={figure} title={figureName(figure)} />
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
