'use client'

import { useTranslations } from 'next-intl'
import { useSearchParams } from 'next/navigation'
import { lazy, Suspense, useEffect, useEffectEvent, useMemo, useState, type ComponentType } from 'react'
import { fetchSurface } from '@/components/drawing/DrawingSurface'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { ViewSwitch } from '@/components/ui/ViewSwitch'
import { together } from '@/sync/model/aside'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { fetchDrawingWords } from '../drawing-words'
import { useHandOver } from '../hand-over'
import { useWholeEditor } from '../use-whole-editor'
import { drawingView, togetherView } from '../views'
import { project } from './document'
import { EditingContext, type Editing } from './editor/editing'
import { Houses } from './editor/Houses'
import { Steps } from './editor/Steps'
import { bringParts, useParts } from './editor/use-parts'
import { earlierOf } from './rules/suggestions'
import { nearestLanguage, words } from './child/languages'
import { fetchReading, Reading } from './Reading'
import styles from './Editor.module.css'

const loads = {
  parts: bringParts,
  side: () => import('./child/SideBySide'),
  showing: () => import('./editor/Showing'),
  reading: fetchReading,
  earlier: () => import('./editor/Earlier'),
  dialogBody: () => import('@/components/ui/dialog/DialogBody'),
}
/** All a child meets until it draws, at once: one after the other each would wait for the one before. */
async function fetchDrawing(): Promise<void> {
  fetchSurface()
  const language = nearestLanguage(document.documentElement.lang)
  await Promise.allSettled([loads.side(), words[language](), fetchDrawingWords(language)])
}
const whole = [...Object.values(loads), fetchDrawing]
const fetchSoon = () => void fetchDrawing()
const SideBySide = lazy(async () => ({ default: (await loads.side()).SideBySide }))
/** Only where this child told something before: most have not. */
const Earlier = lazy(async () => ({ default: (await loads.earlier()).Earlier }))
const Showing = lazy<ComponentType>(async () => ({ default: (await loads.showing()).Showing }))

/** Loading the page again must not lead there once more. */
function forgetView(): void {
  if (location.search !== '') history.replaceState(null, '', location.pathname)
}

const views = ['around', 'together', 'show'] as const
type View = (typeof views)[number]

/** Three Houses as a consultant works with them: what the child made, and around it the fifteen steps, each of which may be left. */
export function Editor() {
  const t = useTranslations('tools.three_houses')
  useWholeEditor(whole)
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const beside = useAside()
  const noted = beside?.plain() ?? null
  const { content, problems } = useMemo(() => project(together(plain, noted)), [plain, noted])
  const asked = `?${useSearchParams().toString()}`
  const [view, setView] = useState<View>(asked === togetherView ? 'together' : 'around')
  const handOver = useHandOver()
  useEffect(() => {
    if (view === 'together') void fetchDrawing()
  }, [view])
  const leave = () => {
    setView('around')
    window.scrollTo(0, 0)
    forgetView()
  }
  useEffect(() => handOver?.offer(() => setView('together')), [handOver])
  const begin = useEffectEvent(() => {
    if (asked !== drawingView || readOnly) return
    forgetView()
    handOver?.ask({ now: true })
  })
  useEffect(() => begin(), [])
  const child = context.people.find(({ id }) => id === context.childId)?.name ?? t('editor.somebody')
  if (readOnly || !beside)
    return (
      <div className={styles.editor}>
        <h1 className={styles.title}>{t('title', { child })}</h1>
        <Notice>{t('editor.readOnly')}</Notice>
        <Reading content={content} context={context} layout="screen" label={t('name')} />
      </div>
    )
  if (view === 'together')
    return (
      <Suspense fallback={<Skeleton label={t('name')} shape="cards" />}>
        <SideBySide onLeave={leave} />
      </Suspense>
    )
  const editing: Editing = { content, context, doc, aside: beside.doc, child }
  return (
    <EditingContext value={editing}>
      <div className={styles.editor}>
        <h1 className={styles.title}>{t('title', { child })}</h1>
        {/* Somebody looks along in the other view: what the child took back, or told before, is not theirs to read. */}
        {view === 'around' && (
          <>
            <WordsTaken taken={content.taken.length > 0} />
            {earlierOf(context).length > 0 && (
              <Suspense>
                <Earlier />
              </Suspense>
            )}
            {problems.length > 0 && <Notice>{t('editor.problems')}</Notice>}
          </>
        )}
        <div className={styles.ways} data-office>
          <ViewSwitch
            label={t('editor.views')}
            views={views.map((id) => ({
              id,
              label: t(`editor.${id}`),
              ...(id === 'together' && { onNear: fetchSoon }),
            }))}
            chosen={view}
            onChoose={setView}
          />
          {handOver && (
            <Button variant="primary" icon="hand" onClick={() => handOver.ask({})}>
              {t('editor.draw')}
            </Button>
          )}
        </div>
        <Suspense fallback={<Skeleton label={t('name')} shape="cards" />}>
          {view === 'around' && (
            <div className={styles.around}>
              <Houses />
              <Steps
                onShow={() => setView('show')}
                onDraw={() => (handOver ? handOver.ask({}) : setView('together'))}
              />
            </div>
          )}
          {view === 'show' && <Showing />}
        </Suspense>
      </div>
    </EditingContext>
  )
}

/** Watches over what was taken to the map, from the first words that were: it stays, because taking back must also be sent. */
function WordsTaken({ taken }: { taken: boolean }) {
  const parts = useParts()
  const [watching, setWatching] = useState(taken)
  if (taken && !watching) setWatching(true)
  useEffect(() => {
    if (watching) void bringParts()
  }, [watching])
  return watching && parts !== null && parts !== 'away' && <parts.takenBack />
}
