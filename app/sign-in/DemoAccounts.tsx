import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import type { DemoChoice } from '@/server/auth/choices'
import { DemoButton } from './DemoButton'
import styles from './sign-in.module.css'

/** Only where the made-up organisation is: its password is public. */
export function DemoAccounts({ accounts: { people, password } }: { accounts: DemoChoice }) {
  const t = useTranslations('auth.demo')
  const role = useTranslations('nav.roles')
  return (
    <Notice kind="info" title={t('title')}>
      <div className={styles.demo}>
        <p>{t('text')}</p>
        <ul className={styles.accounts}>
          {people.map((person) => (
            <li key={person.email}>
              <DemoButton email={person.email} password={password}>
                <strong>{person.name}</strong>
                <span>{role(person.role)}</span>
              </DemoButton>
            </li>
          ))}
        </ul>
        <p className={styles.small}>{t('password', { password })}</p>
      </div>
    </Notice>
  )
}
