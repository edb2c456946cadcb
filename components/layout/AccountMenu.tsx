import { useTranslations } from 'next-intl'
import type { ComponentProps, ReactNode } from 'react'
import { AppLink } from '@/components/ui/AppLink'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { LanguageSwitch } from './LanguageSwitch'
import styles from './AccountMenu.module.css'

export type AccountMenuProps = {
  name: string
  /** In words: "consulent, team Leie". */
  role?: ReactNode
  sessionsHref: string
  /** A server action, or the address that ends the session. */
  signOut: NonNullable<ComponentProps<'form'>['action']>
  /** Stands in place of the plain form: a way out that first looks at what lies on the device. */
  leave?: (look: { className: string | undefined; children: ReactNode }) => ReactNode
}

/** Opens and closes by the browser's own popover: Escape and touching beside it work without a script. */
export function AccountMenu({ name, role, sessionsHref, signOut, leave }: AccountMenuProps) {
  const t = useTranslations('ui.shell')
  return (
    <div className={styles.account}>
      <button type="button" popoverTarget="account-menu" className={styles.trigger}>
        <Icon name="person" />
        <span className={styles.name}>{name}</span>
        <Icon name="down" size="small" />
      </button>
      <div id="account-menu" popover="auto" className={styles.menu} role="group" aria-label={t('account')}>
        <p className={styles.who}>
          <strong>{name}</strong>
          {role && <span className={styles.role}>{role}</span>}
        </p>
        <AppLink href={sessionsHref} className={styles.link}>
          <Icon name="devices" /> {t('sessions')}
        </AppLink>
        <LanguageSwitch />
        {leave ? (
          leave({ className: styles.out, children: t('signOut') })
        ) : (
          <form action={signOut}>
            <Button type="submit" icon="sign-out" className={styles.out}>
              {t('signOut')}
            </Button>
          </form>
        )}
      </div>
    </div>
  )
}
