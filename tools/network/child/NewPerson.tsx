'use client'

import { useTranslations } from 'next-intl'
import { Sticker } from '@/components/illustrations/stickers'
import { Button } from '@/components/ui/Button'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { peopleFigures, petFigures, type FigureCode } from '../codes'
import { bring } from './actions'
import styles from './ChildSide.module.css'

type Props = { onChosen: (id: string) => void; onClose: () => void }

/** Everybody who can come onto the sheet, as often as one likes. Faces that say nothing: who it is, is the child's to say. */
export function NewPerson({ onChosen, onClose }: Props) {
  const t = useTranslations('tools.network.child')
  const { doc } = useLive()
  const row = (label: string, figures: readonly FigureCode[]) => (
    <div role="group" aria-label={label} className={styles.tray}>
      {figures.map((figure) => (
        <button key={figure} type="button" className={styles.choice} onClick={() => onChosen(bring(doc, figure))}>
          <Sticker code={figure} title={t(`figures.${figure}`)} />
        </button>
      ))}
    </div>
  )
  return (
    <div className={styles.box}>
      <p className={styles.text}>{t('whoLooks')}</p>
      {row(t('people'), peopleFigures)}
      {row(t('pets'), petFigures)}
      <div>
        <Button size="child" variant="plain" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </div>
  )
}
