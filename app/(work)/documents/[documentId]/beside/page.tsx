import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/layout/PageHeader'
import { SectionNav } from '@/components/ui/SectionNav'
import { readDocument } from '@/server/documents/read-document'
import { show } from '@/server/query'
import { toolOf } from '@/tools/registry'
import type { CaseDocument } from '@/tools/tool'

type Props = { params: Promise<{ documentId: string }>; searchParams: Promise<{ with?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('views.beside'))('title') }
}

/** What a child told now beside what it told another time, the older one first: for whoever looks at what changed together with the child. */
export default async function BesidePage({ params, searchParams }: Props) {
  const { documentId } = await params
  const { with: asked } = await searchParams
  const one = await show(readDocument({ documentId }))
  const tool = toolOf(one.kind)
  const others = one.context.documents.filter(
    ({ kind, childId, empty }) => kind === one.kind && childId !== null && childId === one.context.childId && !empty,
  )
  const chosen = others.find(({ id }) => id === asked) ?? others.at(-1)
  if (!tool?.beside || !chosen) notFound()
  const other = await show(readDocument({ documentId: chosen.id }))
  // Each of the two knows all others of the case, and not itself.
  const self = other.context.documents.find(({ id }) => id === documentId)
  if (!self) notFound()
  const format = await getFormatter()
  const dayOf = ({ lastWorkedAt, createdAt }: CaseDocument) =>
    format.dateTime(new Date(lastWorkedAt ?? createdAt), 'day')
  const [mine, theirs] = [
    { content: one.content, day: dayOf(self) },
    { content: other.content, day: dayOf(chosen) },
  ]
  const { Beside } = await tool.beside()
  const t = await getTranslations('views.beside')
  const child = one.context.people.find(({ id }) => id === one.context.childId)?.name
  return (
    <>
      <PageHeader
        breadcrumb={[{ href: `/documents/${documentId}`, label: t('back') }]}
        title={child === undefined ? t('title') : t('titleOf', { name: child })}
        lead={t('lead')}
      />
      {others.length > 1 && (
        <SectionNav
          label={t('with')}
          items={others.map((each) => ({
            href: `/documents/${documentId}/beside?with=${each.id}`,
            label: dayOf(each),
            current: each.id === chosen.id,
          }))}
        />
      )}
      <Beside two={self.createdAt < chosen.createdAt ? [mine, theirs] : [theirs, mine]} context={one.context} />
    </>
  )
}
