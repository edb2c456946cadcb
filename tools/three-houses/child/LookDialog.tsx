'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { colors, containerRows, type Container } from '../codes'
import { colour, nameIt } from './actions'
import { spokenIn } from './ChildWords'
import { useHouse, useHouses } from './houses'
import styles from './LookDialog.module.css'
import { scenes } from './scenes'
import { washFor } from './scenes/washes'

/** A name and a colour of one's own: that makes it one's own house. */
export function LookDialog({ container, onClose }: { container: Container; onClose: () => void }) {
  const t = useTranslations('child.look')
  const { doc, variant, language } = useHouses()
  const house = useHouse(container)
  const label = useMemo(() => textOf(doc, 'containers', containerRows[container], 'label'), [doc, container])
  const { Cover } = scenes[variant]
  return (
    <Dialog open title={t('title')} closeLabel={t('ready')} onOpenChange={(open) => open || onClose()}>
      <div {...spokenIn(language)} className={styles.look}>
        <SharedTextArea
          text={label}
          rows={1}
          label={t('name')}
          hint={t('nameHint')}
          onInput={() => nameIt(doc, container)}
        />
        <fieldset>
          <legend className={styles.legend}>{t('colour')}</legend>
          <div className={styles.colours}>
            {colors.map((color) => (
              <button
                key={color}
                type="button"
                className={styles.colour}
                aria-pressed={house.color === color}
                onClick={() => colour(doc, container, color)}
              >
                <Cover container={container} wash={washFor(container, color)} className={styles.small} />
                <span>{t(`colours.${color}`)}</span>
              </button>
            ))}
          </div>
        </fieldset>
        <Button variant="primary" size="child" onClick={onClose}>
          {t('ready')}
        </Button>
      </div>
    </Dialog>
  )
}
