'use client'

import { useTranslations } from 'next-intl'
import { Dialog } from '@/components/ui/Dialog'
import { useEditing } from './editing'
import styles from './KeysDialog.module.css'

const keys = [
  ['column', ['Alt', '1 2 3']],
  ['enter', ['Enter']],
  ['newline', ['Shift', 'Enter']],
  ['escape', ['Escape']],
  ['voices', ['Shift', 'Tab', '← →']],
  ['tabs', ['Tab']],
  ['drag', ['Enter', 'Tab', 'Enter']],
] as const

export function KeysDialog() {
  const t = useTranslations('tools.three_columns')
  const { show } = useEditing()
  return (
    <Dialog open title={t('keys.title')} closeLabel={t('dialog.close')} onOpenChange={(open) => open || show(null)}>
      <dl className={styles.keys}>
        {keys.map(([name, pressed]) => (
          <div key={name} className={styles.line}>
            <dt>
              {pressed.map((key, at) => (
                <kbd key={at} className={styles.key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
