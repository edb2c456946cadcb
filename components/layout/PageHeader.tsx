import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AppLink } from '@/components/ui/AppLink'
import styles from './PageHeader.module.css'

type Props = {
  /** From the top down, without the page itself. */
  breadcrumb?: readonly { href: string; label: ReactNode }[]
  title: ReactNode
  /** Small words above the title: which tool, which kind of page. */
  kicker?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  children?: ReactNode
}

export function PageHeader({ breadcrumb = [], title, kicker, lead, actions, children }: Props) {
  const t = useTranslations('ui.header')
  return (
    <header className={styles.header}>
      {breadcrumb.length > 0 && (
        <nav aria-label={t('breadcrumb')} data-print="hide">
          <ol className={styles.crumbs}>
            {breadcrumb.map(({ href, label }) => (
              <li key={href}>
                <AppLink href={href} className={styles.crumb}>
                  {label}
                </AppLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div className={styles.top}>
        <div className={styles.words}>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions && (
          <div className={styles.actions} data-print="hide">
            {actions}
          </div>
        )}
      </div>
      {children}
    </header>
  )
}
