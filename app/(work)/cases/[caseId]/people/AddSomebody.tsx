import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/Button'
import { personKinds } from '@/domain/case/people'
import { peopleOf } from './addresses'
import styles from './people.module.css'

export function AddSomebody({ caseId }: { caseId: string }) {
  const t = useTranslations('people.add')
  return (
    <section aria-labelledby="add-somebody" className={styles.add} data-print="hide">
      <h2 id="add-somebody">{t('title')}</h2>
      <div className={styles.choices}>
        {personKinds.map((kind) => (
          <ButtonLink key={kind} href={peopleOf(caseId).add(kind)} icon="plus">
            {t(kind)}
          </ButtonLink>
        ))}
      </div>
    </section>
  )
}
