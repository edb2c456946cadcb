import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AppLink } from '@/components/ui/AppLink'
import { Skeleton } from '@/components/ui/Skeleton'
import { ClientWords } from '@/messages/ClientWords'
import { DeskHandOver, DeskHandOverQuestion } from '@/offline/screens/DeskHandOver'
import { openDocumentShell } from '@/server/documents/read-document'
import { show } from '@/server/query'
import { SaveStatus } from '@/sync/browser/SaveStatus'
import { toolOf } from '@/tools/registry'
import { ToolEditor } from '@/tools/screens'
import { AskedItem } from './AskedItem'
import { OpenDocument } from './OpenDocument'
import styles from './document.module.css'

type Props = { params: Promise<{ documentId: string }> }

/** Neutral: a title stands in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sync'))('document') }
}

/** A shell: it asks whether this person may come in, and holds nothing of what is inside. The editor takes all from the local document. */
export default async function DocumentPage({ params }: Props) {
  const { documentId, caseId, kind } = await show(openDocumentShell(await params))
  const t = await getTranslations('sync')
  const review = await getTranslations('views.review')
  return (
    <ClientWords namespaces={['sync', 'ui', 'visit.handOver', 'views.fromCase', `tools.${kind}`]}>
      <DeskHandOver>
        <OpenDocument documentId={documentId} kind={kind}>
          <div className={styles.work}>
            <div className={styles.bar} data-print="hide" data-office>
              <AppLink href={`/cases/${caseId}`} className={styles.back}>
                {t('backToCase')}
              </AppLink>
              {toolOf(kind)?.review && (
                <AppLink href={`/documents/${documentId}/review`} className={styles.back}>
                  {review('open')}
                </AppLink>
              )}
              <SaveStatus />
            </div>
            <AskedItem />
            <ToolEditor kind={kind} fallback={<Skeleton label={t('opening')} shape="cards" />} />
          </div>
          <DeskHandOverQuestion kind={kind} />
        </OpenDocument>
      </DeskHandOver>
    </ClientWords>
  )
}
