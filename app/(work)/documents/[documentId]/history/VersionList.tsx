import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import type { VersionEntry } from '@/server/documents/versions'
import styles from './history.module.css'

type Props = { documentId: string; versions: readonly VersionEntry[]; chosen: string; since: boolean }

export function VersionList({ documentId, versions, chosen, since }: Props) {
  const t = useTranslations('views.history')
  const format = useFormatter()
  return (
    <nav aria-label={t('versions')}>
      <ol className={styles.versions}>
        {versions.map(({ id, kind, label, at, byName }) => (
          <li key={id}>
            <AppLink
              href={`/documents/${documentId}/history?version=${id}${since ? '&with=now' : ''}`}
              className={styles.version}
              aria-current={id === chosen ? 'true' : undefined}
            >
              <strong>{label ?? t(`kinds.${kind}`)}</strong>
              <span>{format.dateTime(new Date(at), 'moment')}</span>
              <span>{t('by', { name: byName })}</span>
            </AppLink>
          </li>
        ))}
      </ol>
    </nav>
  )
}
