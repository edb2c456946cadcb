import { useTranslations } from 'next-intl'
import { ButtonLink } from './Button'
import styles from './Pagination.module.css'

type Props = {
  /** Addresses with their cursor; leave out where there is nothing more. */
  previous?: string | undefined
  next?: string | undefined
  /** "1 tot 50", where it is known. */
  position?: string | undefined
}

/** Cursor pages: ten thousand cases stay quick, and a row added meanwhile shifts nothing. Server component. */
export function Pagination({ previous, next, position }: Props) {
  const t = useTranslations('ui.pagination')
  if (!previous && !next) return null
  return (
    <nav aria-label={t('label')} className={styles.nav} data-print="hide">
      {previous ? (
        <ButtonLink href={previous} icon="back" rel="prev">
          {t('previous')}
        </ButtonLink>
      ) : (
        <span />
      )}
      {position && <span className={styles.position}>{position}</span>}
      {next ? (
        <ButtonLink href={next} icon="forward" rel="next">
          {t('next')}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  )
}
