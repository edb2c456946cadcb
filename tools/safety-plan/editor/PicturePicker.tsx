'use client'

import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { VisuallyHidden } from '@/components/ui/VisuallyHidden'
import { childPictures, type ChildPicture } from '../codes'
import { ChildDrawing } from '../read/pictures'
import styles from './Plan.module.css'

type Props = { legend: string; value: ChildPicture | null; onChoose: (picture: ChildPicture | null) => void }

/** A picture by a touch; the same touch again takes it away. */
export function PicturePicker({ legend, value, onChoose }: Props) {
  const t = useTranslations('tools.safety_plan.child')
  const name = useId()
  return (
    <fieldset className={styles.list}>
      <legend>
        <VisuallyHidden>{legend}</VisuallyHidden>
      </legend>
      <div className={styles.pictures}>
        {childPictures.map((code) => (
          <label key={code} className={styles.picture}>
            <input
              type="radio"
              name={name}
              checked={value === code}
              onChange={() => onChoose(code)}
              onClick={() => value === code && onChoose(null)}
            />
            <ChildDrawing code={code} className={styles.drawn} />
            <span>{t(`pictures.${code}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
