import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Footer } from './Footer'
import { LanguageSwitch } from './LanguageSwitch'
import styles from './PlainShell.module.css'
import { Wordmark } from './Wordmark'

type Props = {
  children: ReactNode
  /** Stands beside the words on a wide screen, above them on a phone. */
  picture?: ReactNode
}

/** Before signing in, and where something is missing or broke: no menu, nothing that needs to know who you are. */
export function PlainShell({ children, picture }: Props) {
  const t = useTranslations('ui.shell')
  return (
    <div className={styles.shell}>
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <header className={styles.header} data-print="hide">
        <Wordmark />
        <LanguageSwitch />
      </header>
      <main id="main" tabIndex={-1} className={picture ? styles.withPicture : styles.main}>
        <div className={styles.words}>{children}</div>
        {picture && <div className={styles.picture}>{picture}</div>}
      </main>
      <Footer />
    </div>
  )
}
