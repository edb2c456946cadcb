'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { Route } from 'next'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Menu } from '@/components/ui/Menu'
import { horizons } from '../codes'
import { chapters, type Chapter } from '../rules/suggestions'
import { setHead } from './actions'
import { useEditing } from './editing'
import styles from './Plan.module.css'

const Bin = lazy(() => import('./Bin'))

/** The parts of the plan, and the ways out: together, on paper, back in time. */
export function Bar({ chapter, onChapter }: { chapter: Chapter; onChapter: (chapter: Chapter) => void }) {
  const t = useTranslations('tools.safety_plan')
  const { content, context, doc, named } = useEditing()
  const [binOpen, setBinOpen] = useState(false)
  const router = useRouter()
  const base = `/documents/${context.documentId}`
  const other = horizons.find((each) => each !== content.head.horizon) ?? 'family'
  const go = (id: string) => {
    if (id === 'bin') setBinOpen(true)
    else if (id === 'horizon') setHead(doc, { horizon: other })
    else router.push(`${base}/${id}` as Route)
  }
  return (
    <>
      <div className={styles.bar}>
        <p className={styles.soft}>
          {content.head.horizon && t(`horizons.${content.head.horizon}.name`)} · {t(`statuses.${content.head.status}`)}
        </p>
        <div className={styles.ways}>
          <Button href={`${base}/family`} icon="look">
            {t('editor.together')}
          </Button>
          <Button href={`${base}/print`} icon="print">
            {t('editor.print')}
          </Button>
          <Menu
            variant="plain"
            icon="more"
            label={t('editor.more')}
            onAction={go}
            items={[
              { id: 'history', label: t('editor.history'), icon: 'history' },
              { id: 'bin', label: t('editor.bin', { count: content.bin.length }), icon: 'archive' },
              { id: 'horizon', label: `${t('begin.change')}: ${t(`horizons.${other}.name`)}`, icon: 'calendar' },
            ]}
          />
        </div>
      </div>
      <div className={styles.tabs} role="group" aria-label={t('editor.chapters')}>
        {chapters.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.tab}
            aria-pressed={chapter === each}
            onClick={() => onChapter(each)}
          >
            {named(`chapters.${each}.name`)}
          </button>
        ))}
      </div>
      <Suspense>{binOpen && <Bin onClose={() => setBinOpen(false)} />}</Suspense>
    </>
  )
}
