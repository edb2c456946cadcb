'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Skeleton } from '@/components/ui/Skeleton'
import { useLive } from '@/sync/browser/LiveDocumentProvider'
import { kindsWithAside, ToolLiveView } from './screens'
import { SeenTogether } from './SeenTogether'
import styles from './Together.module.css'

/**
 * `remembers`: this tool keeps the moments it was looked at together. One with something beside its document asks itself who looks, and
 * remembers that.
 */
export function Together({ remembers }: { remembers: boolean }) {
  const t = useTranslations('views.together')
  const { context, readOnly } = useLive()
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      <ToolLiveView kind={context.kind} fallback={<Skeleton label={t('title')} shape="cards" />} />
      <div className={styles.foot}>
        {remembers && !readOnly && !kindsWithAside.includes(context.kind) && <SeenTogether />}
        <Button href={`/documents/${context.documentId}`} icon="back">
          {t('back')}
        </Button>
      </div>
    </>
  )
}
