import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientWords } from '@/messages/ClientWords'
import { openDocumentShell } from '@/server/documents/read-document'
import { show } from '@/server/query'
import { momentsCollection } from '@/tools/moments'
import { toolOf } from '@/tools/registry'
import { Together } from '@/tools/Together'
import { OpenDocument } from '../OpenDocument'
import styles from './family.module.css'

type Props = { params: Promise<{ documentId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views.together'))('title') }
}

/**
 * To look at together: large, and nothing of the office around it. A shell like the editor's, so that it works at a kitchen table
 * without a network. Opening it counts as nothing.
 */
export default async function TogetherPage({ params }: Props) {
  const { documentId, kind } = await show(openDocumentShell(await params))
  return (
    <div className={styles.sheet}>
      <ClientWords namespaces={['sync', 'ui', 'views.together', `tools.${kind}`]}>
        <OpenDocument documentId={documentId} kind={kind} shows="LiveView">
          <Together remembers={Object.hasOwn(toolOf(kind)?.shape ?? {}, momentsCollection)} />
        </OpenDocument>
      </ClientWords>
    </div>
  )
}
