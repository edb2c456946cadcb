import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { PrintSheet } from '@/components/print/PrintSheet'
import { PageHeader } from '@/components/layout/PageHeader'
import { ClientWords } from '@/messages/ClientWords'
import { readDocument } from '@/server/documents/read-document'
import { show } from '@/server/query'
import { toolOf } from '@/tools/registry'
import { PaperSheets } from './PaperSheets'
import { PrintChoices } from './PrintChoices'
import styles from './print.module.css'
import { nameless } from './nameless'

type Props = {
  params: Promise<{ documentId: string }>
  searchParams: Promise<{ paper?: string | string[]; names?: string | string[]; for?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views.print'))('title') }
}

/** The sheet as it leaves the printer: A4 to take home, A3 for the table; with names or without. */
export default async function PrintPage({ params, searchParams }: Props) {
  const { documentId } = await params
  const asked = await searchParams
  const { kind, context, content, whoKnows } = await show(readDocument({ documentId }))
  const asTool = toolOf(kind)
  if (!asTool) return null
  if (asTool.paper) {
    const whom = typeof asked.for === 'string' ? asked.for : undefined
    return <PaperSheets {...{ kind, content, context, whoKnows }} paper={asTool.paper} asked={whom} />
  }
  const view = await asTool.readView()
  const paper = asked.paper === 'a3' ? 'a3' : 'a4'
  const names = asked.names !== '0'
  const t = await getTranslations('views.print')
  const tool = await getTranslations(`tools.${kind}`)
  const format = await getFormatter()
  const shown = names ? context : nameless(context, (role, number) => t(`roles.${role}`, { number }))
  return (
    <>
      <div className={styles.choices} data-print="hide">
        <PageHeader breadcrumb={[{ href: `/documents/${documentId}`, label: t('back') }]} title={t('title')} />
        <ClientWords namespaces={['views.print']}>
          <PrintChoices documentId={documentId} paper={paper} names={names} />
        </ClientWords>
      </div>
      <div data-paper={paper} className={styles.sheet}>
        <PrintSheet
          paper={paper === 'a3' ? 'a3-landscape' : 'a4'}
          header={names ? `${tool('name')} · ${t('family', { family: context.familyName })}` : tool('name')}
          headerEnd={t('printedOn', { date: format.dateTime(new Date(context.madeAt), 'day') })}
        >
          <view.ReadView content={content} context={shown} layout="print" />
        </PrintSheet>
      </div>
    </>
  )
}
