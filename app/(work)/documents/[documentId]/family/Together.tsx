'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useMemo, type ComponentType } from 'react'
import { Button } from '@/components/ui/Button'
import { Skeleton } from '@/components/ui/Skeleton'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { momentsCollection } from '@/tools/moments'
import { tools, toolOf } from '@/tools/registry'
import type { DocumentContext, ReadViewProps } from '@/tools/tool'
import styles from './family.module.css'
import { SeenTogether } from './SeenTogether'

// One lazy view for each tool, made once: making it while rendering would load it again at every change.
const views = new Map(tools.map((tool) => [tool.kind, lazy(async () => ({ default: (await tool.readView()).ReadView }))]))

/** The document as it reads now, also while somebody at the same table still writes in it. */
export function Together() {
  const t = useTranslations('views.together')
  const { context, readOnly } = useLive()
  const plain = usePlain()
  const tool = toolOf(context.kind)
  const content = useMemo(() => tool?.project(plain).content, [tool, plain])
  const View = views.get(context.kind)
  if (!tool || !View) return null
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      <Suspense fallback={<Skeleton label={t('title')} shape="cards" />}>
        <Shown View={View} content={content} context={context} />
      </Suspense>
      <div className={styles.foot}>
        {!readOnly && Object.hasOwn(tool.shape, momentsCollection) && <SeenTogether />}
        <Button href={`/documents/${context.documentId}`} icon="back">
          {t('back')}
        </Button>
      </div>
    </>
  )
}

type Shown = { View: ComponentType<ReadViewProps<unknown>>; content: unknown; context: DocumentContext }

const Shown = ({ View, content, context }: Shown) => <View content={content} context={context} layout="family" />
