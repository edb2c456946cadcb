'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { Route } from 'next'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Menu } from '@/components/ui/Menu'
import { atTable } from './actions'
import { useEditing } from './editing'
import styles from './ViewSwitch.module.css'

const TableBar = lazy(() => import('./TableBar'))

export const views = ['map', 'guided', 'threads'] as const
export type View = (typeof views)[number]

/** How to work now, and the ways out: together, on paper, back in time. */
export function ViewSwitch({ view, onView }: { view: View; onView: (view: View) => void }) {
  const t = useTranslations('tools.three_columns')
  const { content, context, nameOf, show } = useEditing()
  const [asking, setAsking] = useState(false)
  const here = atTable(content)
  const router = useRouter()
  const base = `/documents/${context.documentId}`
  const binned = content.bin.cards.length + content.bin.scales.length
  const go = (id: string) => {
    if (id === 'bin' || id === 'keys') show({ kind: id })
    else router.push(`${base}/${id}` as Route)
  }
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.views} role="group" aria-label={t('editor.views')}>
          {views.map((each) => (
            <button
              key={each}
              type="button"
              className={styles.view}
              aria-pressed={view === each}
              onClick={() => onView(each)}
            >
              {t(`editor.${each}`)}
            </button>
          ))}
        </div>
        <div className={styles.ways}>
          <Button variant="plain" icon="people" aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {here.length > 0
              ? t('editor.atTableNow', { names: here.map((voice) => nameOf(voice)).join(', ') })
              : t('editor.whoIsHere')}
          </Button>
          <Button href={`${base}/family`} icon="look">
            {t('editor.together')}
          </Button>
          <Menu
            variant="plain"
            icon="more"
            label={t('editor.more')}
            onAction={go}
            items={[
              { id: 'print', label: t('editor.print'), icon: 'print' },
              { id: 'history', label: t('editor.history'), icon: 'history' },
              { id: 'bin', label: binned === 0 ? t('editor.bin') : t('bin.open', { count: binned }), icon: 'archive' },
              { id: 'keys', label: t('editor.keys'), icon: 'list' },
            ]}
          />
        </div>
      </div>
      <Suspense>{asking && <TableBar onReady={() => setAsking(false)} />}</Suspense>
    </>
  )
}
