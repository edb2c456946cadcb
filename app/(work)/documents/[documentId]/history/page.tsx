import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { readDocument } from '@/server/documents/read-document'
import { listVersions, readStoredVersion } from '@/server/documents/versions'
import { show } from '@/server/query'
import { picturesCollection } from '@/tools/pictures'
import { toolOf } from '@/tools/registry'
import { Changes } from './Changes'
import styles from './history.module.css'
import { NameVersion } from './NameVersion'
import { RestoreVersion } from './RestoreVersion'
import { VersionList } from './VersionList'

type Asked = { version?: string | string[]; with?: string | string[] }
type Props = { params: Promise<{ documentId: string }>; searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views.history'))('title') }
}

/** The versions of a document; of the one that is chosen, what changed against the one before it or against now. */
export default async function HistoryPage({ params, searchParams }: Props) {
  const { documentId } = await params
  const asked = await searchParams
  const now = await show(readDocument({ documentId }))
  const { versions } = await show(listVersions({ documentId }))
  const tool = toolOf(now.kind)
  if (!tool) return null
  const t = await getTranslations('views.history')
  const at = Math.max(
    0,
    versions.findIndex(({ id }) => id === asked.version),
  )
  const [chosen, previous] = [versions[at], versions[at + 1]]
  const since = asked.with === 'now'
  const read = async (version: typeof chosen) =>
    version ? show(readStoredVersion({ documentId, versionId: version.id })) : null
  const stored = await read(chosen)
  const empty = tool.empty()
  const [before, after] = since
    ? [stored?.content ?? empty, now.content]
    : [(await read(previous))?.content ?? empty, stored?.content ?? empty]
  const sheets = !(picturesCollection in tool.shape) ? 'none' : stored?.leavesSheets ? 'stay' : 'back'
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/documents/${documentId}`, label: t('back') }]}
        title={t('title')}
        lead={t('lead')}
      />
      <ClientWords namespaces={['views.history', 'ui']}>
        {!now.context.readOnly && <NameVersion documentId={documentId} />}
        {chosen ? (
          <div className={styles.two}>
            <VersionList documentId={documentId} versions={versions} chosen={chosen.id} since={since} />
            <section className={styles.changes} aria-label={t(since ? 'changesNow' : 'changes')}>
              <Changes
                changes={tool.changes(before, after)}
                kind={now.kind}
                context={now.context}
                documentId={documentId}
                chosen={chosen}
                since={since}
                first={!previous}
              />
              {!now.context.readOnly && (
                <RestoreVersion documentId={documentId} versionId={chosen.id} sheets={sheets} />
              )}
            </section>
          </div>
        ) : (
          <p className={styles.soft}>{t('none')}</p>
        )}
      </ClientWords>
    </>
  )
}
