import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { useHouses } from './houses'
import styles from './Said.module.css'

/**
 * "Klopt dit zo?" under words that were typed, for the child to answer (practice guide 1.2, step 7); once it said yes, that it did. There is
 * no "no" to press: words that are not right are changed.
 */
export function IsRight({ confirmed, onYes }: { confirmed: boolean; onYes: () => void }) {
  const t = useTranslations('child.cards')
  const { readOnly } = useHouses()
  if (confirmed)
    return (
      <p className={styles.right}>
        <Icon name="check" size="small" /> {t('confirmed')}
      </p>
    )
  return (
    !readOnly && (
      <p className={styles.ask}>
        <span>{t('right')}</span>
        <Button size="child" variant="primary" onClick={onYes}>
          {t('yes')}
        </Button>
      </p>
    )
  )
}
