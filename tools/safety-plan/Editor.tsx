'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ComponentType } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { loadRules } from '../case-rules'
import { useHouseWords } from '../house-words'
import { UndoNotice, type Told } from '../UndoNotice'
import { lastOf } from '../moments'
import { useNames } from '../use-names'
import { useWholeEditor } from '../use-whole-editor'
import { project } from './document'
import { finish } from './editor/actions'
import { Bar } from './editor/Bar'
import { EditingContext, type Editing, type Undo } from './editor/editing'
import { Helping } from './editor/Helping'
import styles from './editor/Plan.module.css'
import { chapters, type Chapter } from './rules/suggestions'
import { summary } from './rules/summary'

const loads = {
  why: () => import('./editor/WhyChapter'),
  rules: () => import('./editor/RulesChapter'),
  hard: () => import('./editor/HardChapter'),
  week: () => import('./editor/WeekChapter'),
  child: () => import('./editor/ChildChapter'),
  try: () => import('./editor/TryChapter'),
  agree: () => import('./editor/AgreeChapter'),
  begin: () => import('./editor/Begin').then(({ Begin }) => ({ default: Begin })),
  idea: () => import('./editor/Idea'),
  ends: async () => ({ default: (await import('../FromCase')).BothEnds }),
  bin: () => import('./editor/Bin'),
  menuBody: () => import('@/components/ui/menu/MenuBody'),
  dialogBody: () => import('@/components/ui/dialog/DialogBody'),
}
const whole = [...Object.values(loads), loadRules]
const part = (load: () => Promise<{ default: ComponentType }>) =>
  lazy<ComponentType>(() => load().catch(() => ({ default: Away })))
const parts: Record<Chapter, ComponentType> = {
  why: part(loads.why),
  rules: part(loads.rules),
  hard: part(loads.hard),
  week: part(loads.week),
  child: part(loads.child),
  try: part(loads.try),
  agree: part(loads.agree),
}
const Begin = part(loads.begin)
const Idea = lazy<ComponentType>(() => loads.idea().catch(() => ({ default: () => null })))
const BothEnds = lazy<ComponentType>(() => loads.ends().catch(() => ({ default: () => null })))
const Reading = lazy(async () => ({ default: (await import('./ReadView')).ReadView }))

function Away() {
  return <Notice kind="problem">{useTranslations('tools.safety_plan.editor')('away')}</Notice>
}

/** Working on the plan, at a table or at a desk: seven parts, in whatever order people want. Alt+1 to 7 goes to one. */
export function Editor() {
  const t = useTranslations('tools.safety_plan')
  useWholeEditor(whole)
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const { content, problems } = useMemo(() => project(plain), [plain])
  const nameOf = useNames('safety_plan', context)
  const named = useHouseWords('safety_plan', context.words)
  const [told, setTold] = useState<Told | null>(null)
  const [at, setAt] = useState<{ chapter: Chapter; asked: string | null; byKeys: boolean }>(() => ({
    chapter: summary(content).counts['rules'] === 0 && content.links.length === 0 ? 'why' : 'rules',
    asked: null,
    byKeys: false,
  }))
  const tell = useCallback((words: string, undo: Undo) => setTold({ words, undo }), [])
  const go = useCallback(
    (chapter: Chapter, asked?: string) => setAt({ chapter, asked: asked ?? null, byKeys: false }),
    [],
  )
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      // By its place: on a Belgian keyboard the top row gives & é " without Shift.
      const chapter = chapters[Number(/^Digit([1-7])$/.exec(event.code)?.[1] ?? 0) - 1]
      if (!event.altKey || event.ctrlKey || event.metaKey || !chapter) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      event.preventDefault()
      setAt({ chapter, asked: null, byKeys: true })
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [])
  const editing: Editing = { content, context, doc, nameOf, named, tell, go, asked: at.asked, byKeys: at.byKeys }
  const Part = parts[at.chapter]
  const waiting = <Skeleton label={t('name')} shape="cards" />
  return (
    <EditingContext value={editing}>
      <div className={styles.editor}>
        <h1 className={styles.title}>{t('title', { family: context.familyName })}</h1>
        {problems.length > 0 && <Notice>{t('editor.problems')}</Notice>}
        {readOnly ? (
          <>
            <Notice>{t('editor.readOnly')}</Notice>
            <Suspense fallback={waiting}>
              <Reading content={content} context={context} layout="screen" />
            </Suspense>
          </>
        ) : content.head.horizon === null ? (
          <Suspense fallback={waiting}>
            <Begin />
          </Suspense>
        ) : (
          <>
            <Bar chapter={at.chapter} onChapter={go} />
            <section className={styles.chapter} aria-labelledby="plan-chapter">
              <h2 id="plan-chapter" className={styles.question}>
                {t(`chapters.${at.chapter}.question`)}
              </h2>
              <Helping key={at.chapter} chapter={at.chapter} />
              <Suspense fallback={waiting}>
                <Part key={`${at.asked ?? ''}${String(at.byKeys)}`} />
              </Suspense>
            </section>
            <Suspense>
              <Idea />
              <BothEnds />
            </Suspense>
            <Finish editing={editing} />
            <UndoNotice told={told} onClose={() => setTold(null)} />
          </>
        )}
      </div>
    </EditingContext>
  )
}

/** Where an hour together ends: done for now, in one touch. Nothing closes by it. */
function Finish({ editing: { content, doc, tell } }: { editing: Editing }) {
  const t = useTranslations('tools.safety_plan.editor')
  const format = useFormatter()
  const finishedAt = lastOf(content.moments, 'finished')
  if (summary(content).empty) return null
  return (
    <div className={styles.actions}>
      <Button icon="check" onClick={() => tell(t('finish'), finish(doc, content))}>
        {t('finish')}
      </Button>
      {finishedAt !== null && (
        <p className={styles.soft}>{t('finished', { day: format.dateTime(new Date(finishedAt), 'day') })}</p>
      )}
    </div>
  )
}
