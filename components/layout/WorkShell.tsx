import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '@/components/ui/Icon'
import { AccountMenu, type AccountMenuProps } from './AccountMenu'
import { Footer } from './Footer'
import { NavLink } from './NavLink'
import { Wordmark } from './Wordmark'
import styles from './WorkShell.module.css'

/** The places of the house. Which of them a person may enter, the caller knows. */
const places = {
  cases: { href: '/cases', icon: 'people' },
  reviews: { href: '/reviews', icon: 'speech' },
  myWork: { href: '/my-work', icon: 'path' },
  measurement: { href: '/measurement', icon: 'chart' },
  admin: { href: '/admin', icon: 'settings' },
} as const satisfies Record<string, { href: string; icon: IconName }>

export type Place = keyof typeof places

type Props = {
  nav: readonly Place[]
  account: AccountMenuProps
  /** A sentence above everything: working offline, a demo, a planned stop. */
  banner?: ReactNode
  /** `paper`: the whole width, for a map or a drawing. */
  wide?: boolean
  children: ReactNode
}

/** Around every page of consultants, leads and staff. */
export function WorkShell({ nav, account, banner, wide, children }: Props) {
  const t = useTranslations('ui.shell')
  return (
    <div className={styles.shell}>
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      <header className={styles.header} data-print="hide" data-office>
        <div className={styles.bar}>
          <Wordmark href="/cases" />
          <nav aria-label={t('mainNav')} className={styles.nav}>
            <ul className={styles.places}>
              {nav.map((place) => (
                <li key={place}>
                  <NavLink href={places[place].href} className={styles.place}>
                    <Icon name={places[place].icon} />
                    <span>{t(`places.${place}`)}</span>
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <AccountMenu {...account} />
        </div>
      </header>
      {banner && <div className={styles.banner}>{banner}</div>}
      <main id="main" tabIndex={-1} className={wide ? styles.wide : styles.main}>
        {children}
      </main>
      <Footer />
    </div>
  )
}
