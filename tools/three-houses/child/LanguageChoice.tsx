'use client'

import { useTranslations } from 'next-intl'
import { classes } from '@/components/ui/classes'
import { childLanguages } from './languages'
import styles from './LanguageChoice.module.css'

/** Every language by its own name, no flags: a language is not a country. */
export function LanguageChoice({ language, onChoose }: { language: string; onChoose: (language: string) => void }) {
  const t = useTranslations('child.language')
  return (
    <div role="group" aria-label={t('choose')} className={styles.choice}>
      {childLanguages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          className={classes(styles.language, each === language && styles.chosen)}
          onClick={() => onChoose(each)}
        >
          {t(each)}
        </button>
      ))}
    </div>
  )
}
