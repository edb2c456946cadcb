'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useEffectEvent, useState, type ComponentType } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useHandOver } from '../hand-over'
import { useWholeEditor } from '../use-whole-editor'
import { drawingView } from '../views'
import { EditingContext } from './editor/editing'
import styles from './Editor.module.css'
import type { Frame } from './content'
import { Stops } from './editor/Stops'
import { UndoNotice, type Told } from '../UndoNotice'
import { useStory } from './editor/use-story'
import { mayBeTold } from './rules/approvals'
import { isReadable } from './rules/status'

const loads = {
  storyboard: () => import('./editor/Storyboard'),
  frame: () => import('./editor/FramePage'),
  reading: () => import('./editor/Reading'),
  around: () => import('./editor/Around'),
  side: () => import('./child/SideBySide'),
  ends: async () => ({ default: (await import('../FromCase')).BothEnds }),
  dragging: () => import('./editor/DraggableFrames'),
  dialogBody: () => import('@/components/ui/dialog/DialogBody'),
  menuBody: () => import('@/components/ui/menu/MenuBody'),
}
const whole = Object.values(loads)
const Storyboard = lazy<ComponentType>(async () => ({ default: (await loads.storyboard()).Storyboard }))
const FramePage = lazy<ComponentType<{ frame: Frame }>>(async () => ({ default: (await loads.frame()).FramePage }))
const Reading = lazy<ComponentType>(async () => ({ default: (await loads.reading()).Reading }))
const Around = lazy<ComponentType<{ atTelling: boolean }>>(async () => ({ default: (await loads.around()).Around }))
const SideBySide = lazy(async () => ({ default: (await loads.side()).SideBySide }))
const BothEnds = lazy<ComponentType>(() => loads.ends().catch(() => ({ default: () => null })))
const ReadOnly = lazy(async () => ({ default: (await import('./ReadView')).ReadView }))

const views = ['story', 'reading', 'around'] as const
type View = (typeof views)[number] | 'child'

/** Working on a story, at a desk or at a table: the sheets, reading them together, and what stands around the telling. */
export function Editor() {
  const t = useTranslations('tools.words_pictures')
  useWholeEditor(whole)
  const { content, context, childName, approvers, problems, readOnly, editing } = useStory()
  const tellable = mayBeTold(
    content,
    approvers.map(({ id }) => id),
  )
  // Asked to give it to the child before the parents said yes: to where it says whose is missing. Of the address itself: on a visit the
  // page is told of it later than we are shown.
  const [asked] = useState(() => location.search === drawingView && !readOnly)
  const [view, setView] = useState<View>(asked && !tellable ? 'around' : 'story')
  const [frame, open] = useState<string | null>(null)
  const [atTelling, setAtTelling] = useState(asked && !tellable)
  const [told, setTold] = useState<Told | null>(null)
  const handOver = useHandOver()
  useEffect(() => handOver?.offer(() => setView('child')), [handOver])
  const begin = useEffectEvent(() => {
    if (!asked) return
    // Loading the page again must not lead there once more.
    history.replaceState(null, '', location.pathname)
    if (tellable) handOver?.ask({ now: true })
  })
  useEffect(() => begin(), [])
  const waiting = <Skeleton label={t('name')} shape="cards" />
  const title = <h1 className={styles.title}>{t('title', { child: childName })}</h1>
  if (readOnly || !editing)
    return (
      <div className={styles.editor}>
        {title}
        <Notice>{t('editor.readOnly')}</Notice>
        <Suspense fallback={waiting}>
          <ReadOnly content={content} context={context} layout="screen" />
        </Suspense>
      </div>
    )
  if (view === 'child')
    return (
      <Suspense fallback={waiting}>
        <SideBySide onLeave={() => setView('story')} />
      </Suspense>
    )
  const shown = content.frames.find(({ id }) => id === frame)
  const openFrame = (next: string | null) => {
    open(next)
    window.scrollTo(0, 0)
  }
  const go = (next: View) => {
    setView(next)
    setAtTelling(false)
    open(null)
    setTold(null)
  }
  return (
    <EditingContext value={{ ...editing, tell: (words, undo) => setTold({ words, undo }), open: openFrame }}>
      <div className={styles.editor}>
        <div className={styles.head} data-office>
          {title}
          <Stops />
        </div>
        {problems.length > 0 && <Notice>{t('editor.problems')}</Notice>}
        <div className={styles.ways} data-office>
          <div className={styles.views} role="group" aria-label={t('editor.views')}>
            {views.map((each) => (
              <button
                key={each}
                type="button"
                className={styles.view}
                aria-pressed={view === each}
                onClick={() => go(each)}
              >
                {t(`editor.${each}`)}
              </button>
            ))}
          </div>
          {isReadable(content) && (
            <div className={styles.acts}>
              <Button data-desk icon="print" href={`/documents/${context.documentId}/print`}>
                {t('editor.print')}
              </Button>
              {tellable && (
                <Button icon="hand" onClick={() => (handOver ? handOver.ask({}) : setView('child'))}>
                  {t('editor.read')}
                </Button>
              )}
            </div>
          )}
        </div>
        <Suspense fallback={waiting}>
          {view === 'story' && (shown ? <FramePage frame={shown} /> : <Storyboard />)}
          {view === 'reading' && <Reading />}
          {view === 'around' && <Around atTelling={atTelling} />}
        </Suspense>
        <UndoNotice told={told} onClose={() => setTold(null)} />
        <Suspense>
          <BothEnds />
        </Suspense>
      </div>
    </EditingContext>
  )
}
