'use client'

import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { separationCautions } from '../rules/cautions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

const signs = ['restless', 'away', 'leaving', 'pleasing'] as const
const danger = ['calm', 'dontAsk', 'sayWhat', 'call'] as const

/** What to mind while a child speaks; what to do when it tells something acute (practice guide 1.2 step 8, 12.3). Never shown to the child. */
export function Watch() {
  const t = useTranslations('tools.three_houses.steps_around.watch')
  const { context } = useEditing()
  return (
    <>
      <p>{t('text')}</p>
      <ul>
        {signs.map((sign) => (
          <li key={sign}>{t(`signs.${sign}`)}</li>
        ))}
      </ul>
      <p>{t('light')}</p>
      {context.separatedParents && (
        <div className={styles.care}>
          <p>{t('separatedTitle')}</p>
          <ul>
            {separationCautions.map((each) => (
              <li key={each}>{t(`separated.${each}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <Notice kind="care" title={t('dangerTitle')}>
        <ul>
          {danger.map((each) => (
            <li key={each}>{t(`danger.${each}`)}</li>
          ))}
        </ul>
      </Notice>
    </>
  )
}
