'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { Route } from 'next'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Menu } from '@/components/ui/Menu'
import { useHouseWords } from '../../house-words'
import { chapters, type Chapter } from '../rules/chapters'
import { useEditing } from './editing'
import styles from './Meeting.module.css'

const Bin = lazy(() => import('./Bin'))

/** The parts of a meeting in the order of time, and the ways out: on the wall, on paper, back in time. */
export function Bar({ chapter }: { chapter: Chapter }) {
  const t = useTranslations('tools.network_meeting')
  const { content, context, go } = useEditing()
  const named = useHouseWords('network_meeting', context.words)
  const [binOpen, setBinOpen] = useState(false)
  const router = useRouter()
  const base = `/documents/${context.documentId}`
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.tabs} role="group" aria-label={t('editor.chapters')}>
          {chapters.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.tab}
              aria-pressed={chapter === each}
              onClick={() => go(each)}
            >
              {named(`chapters.${each}.name`)}
            </button>
          ))}
        </div>
        <div className={styles.ways}>
          <Button href={`${base}/family`} icon="look">
            {t('editor.together')}
          </Button>
          <Menu
            variant="plain"
            icon="more"
            label={t('editor.more')}
            onAction={(id) => (id === 'bin' ? setBinOpen(true) : router.push(`${base}/${id}` as Route))}
            items={[
              { id: 'print', label: t('editor.print'), icon: 'print' },
              { id: 'history', label: t('editor.history'), icon: 'history' },
              { id: 'bin', label: t('editor.bin', { count: content.bin.length }), icon: 'archive' },
            ]}
          />
        </div>
      </div>
      <Suspense>{binOpen && <Bin onClose={() => setBinOpen(false)} />}</Suspense>
    </>
  )
}
