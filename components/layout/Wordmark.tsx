import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Logo } from './Logo'
import styles from './Wordmark.module.css'

export function Wordmark({ href = '/' }: { href?: string }) {
  const t = useTranslations('ui.brand')
  return (
    <AppLink href={href} className={styles.wordmark} aria-label={t('home')}>
      <Logo className={styles.logo} />
      <span aria-hidden className={styles.name}>
        {t('name')}
      </span>
    </AppLink>
  )
}
