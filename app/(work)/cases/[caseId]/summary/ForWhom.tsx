import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { readers, type Reader } from '@/tools/for-reader'
import styles from './summary.module.css'

/** Links, so that it works without a script; which one was chosen stands in the address and is no secret. */
export function ForWhom({ caseId, reader }: { caseId: string; reader: Reader | null }) {
  const t = useTranslations('thread.summary.for')
  return (
    <nav aria-labelledby="for-whom" className={styles.for}>
      <h2 id="for-whom">{t('title')}</h2>
      <ul className={styles.readers}>
        {readers.map((each) => (
          <li key={each}>
            <AppLink
              href={`/cases/${caseId}/summary?for=${each}`}
              className={styles.reader}
              aria-current={each === reader ? 'true' : undefined}
            >
              <span className={styles.readerName}>{t(each)}</span>
              <span>{t(`${each}Text`)}</span>
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
