import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import styles from './Footer.module.css'

/** What the app is not, and whom to call: on every page, at the same place. */
export function Footer({ children }: { children?: ReactNode }) {
  const t = useTranslations('ui.shell.footer')
  return (
    <footer className={styles.footer} data-print="hide" data-office>
      <div className={styles.words}>
        <p>{t('what')}</p>
        <p>{t('urgent')}</p>
        {children}
      </div>
    </footer>
  )
}
