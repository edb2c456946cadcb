import type { ReactNode } from 'react'
import { AppLink } from './AppLink'
import styles from './SectionNav.module.css'

export type SectionLink = { href: string; label: ReactNode; current?: boolean | undefined; count?: ReactNode }

/** Looks like tabs, is a list of links: it works without a script, with the back button, and opens in a new window. */
export function SectionNav({ label, items }: { label: string; items: SectionLink[] }) {
  return (
    <nav aria-label={label} className={styles.nav} data-print="hide">
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.href}>
            <AppLink href={item.href} className={styles.link} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && <span className={styles.count}>{item.count}</span>}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
