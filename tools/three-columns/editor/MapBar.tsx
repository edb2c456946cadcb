'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import type { Route } from 'next'
import { lazy, Suspense, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Menu } from '@/components/ui/Menu'
import { ViewSwitch } from '@/components/ui/ViewSwitch'
import { atTable } from './actions'
import { useEditing } from './editing'
import styles from './MapBar.module.css'

const TableBar = lazy(() => import('./TableBar'))

const views = ['map', 'guided', 'threads'] as const
export type MapView = (typeof views)[number]

/** How to work now, and the ways out: together, on paper, back in time. */
export function MapBar({ view, onView }: { view: MapView; onView: (view: MapView) => void }) {
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
        <ViewSwitch
          label={t('editor.views')}
          views={views.map((id) => ({ id, label: t(`editor.${id}`) }))}
          chosen={view}
          onChoose={onView}
        />
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
