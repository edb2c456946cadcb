'use client'

import { useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import type { Variant } from '../codes'
import { containers } from '../codes'
import { chooseForm } from './actions'
import { Ask } from './Ask'
import side from './ChildSide.module.css'
import styles from './ChooseForm.module.css'
import { formsFor } from './forms-for-age'
import { useHouses } from './houses'
import { scenes } from './scenes'
import { washFor } from './scenes/washes'

/** With what to work: pictures to tap, those for this age first. Choosing again later keeps all that was made. */
export function ChooseForm({ onChosen }: { onChosen: () => void }) {
  const t = useTranslations('child.form')
  const { doc, content, band } = useHouses()
  const chosen = content.setup.variant
  const choose = (variant: Variant) => {
    chooseForm(doc, content, variant)
    onChosen()
  }
  return (
    <>
      <Ask>{t('title')}</Ask>
      {chosen !== null && <p className={classes(side.soft, styles.keeps)}>{t('changeKeeps')}</p>}
      <ul className={styles.forms}>
        {formsFor(band, chosen).map((variant) => {
          const { Cover } = scenes[variant]
          return (
            <li key={variant}>
              <button
                type="button"
                className={styles.form}
                aria-pressed={variant === chosen}
                onClick={() => choose(variant)}
              >
                <span className={styles.three}>
                  {containers.map((container) => (
                    <Cover key={container} container={container} wash={washFor(container, null)} />
                  ))}
                </span>
                <span className={styles.name}>{t(variant)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
