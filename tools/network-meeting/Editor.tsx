'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ComponentType } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { together } from '@/sync/model/aside'
import { loadRules } from '../case-rules'
import { lastOf } from '../moments'
import { UndoNotice, type Told } from '../UndoNotice'
import { useNames } from '../use-names'
import { useWholeEditor } from '../use-whole-editor'
import { useWhoKnows } from '../use-who-knows'
import { project } from './document'
import { finish } from './editor/actions'
import { Bar } from './editor/Bar'
import { EditingContext, useEditing, type Editing } from './editor/editing'
import { Helping } from './editor/Helping'
import styles from './editor/Meeting.module.css'
import { chapters, type Chapter } from './rules/chapters'
import { summary } from './rules/summary'

const loads = {
  plan: () => import('./editor/PlanChapter'),
  guests: () => import('./editor/GuestsChapter'),
  child: () => import('./editor/ChildChapter'),
  words: () => import('./editor/WordsChapter'),
  room: () => import('./LiveView'),
  after: () => import('./editor/AfterChapter'),
  bin: () => import('./editor/Bin'),
  calendar: () => import('ical-generator'),
  menuBody: () => import('@/components/ui/menu/MenuBody'),
  dialogBody: () => import('@/components/ui/dialog/DialogBody'),
}
const whole = [...Object.values(loads), loadRules]
const part = (load: () => Promise<{ default: ComponentType }>) =>
  lazy<ComponentType>(() => load().catch(() => ({ default: Away })))
const parts: Record<Exclude<Chapter, 'room'>, ComponentType> = {
  plan: part(loads.plan),
  guests: part(loads.guests),
  child: part(loads.child),
  words: part(loads.words),
  after: part(loads.after),
}
const TheRoom = lazy<ComponentType<{ onEnd?: () => void }>>(() =>
  loads.room().then(
    ({ LiveView }) => ({ default: LiveView }),
    () => ({ default: Away }),
  ),
)
const Reading = lazy(async () => ({ default: (await import('./ReadView')).ReadView }))

function Away() {
  return <Notice kind="problem">{useTranslations('tools.network_meeting.editor')('away')}</Notice>
}

/** Working on a meeting: four parts before, the room itself, and after. Alt+1 to 6 goes to one. */
export function Editor() {
  const t = useTranslations('tools.network_meeting')
  useWholeEditor(whole)
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const beside = useAside()
  const noted = beside?.plain() ?? null
  const { content, problems } = useMemo(() => project(together(plain, noted)), [plain, noted])
  const nameOf = useNames('network_meeting', context)
  const [told, setTold] = useState<Told | null>(null)
  const { startedAt, endedAt } = content.head
  const [chapter, setChapter] = useState<Chapter>(() =>
    endedAt !== null ? 'after' : startedAt !== null ? 'room' : 'plan',
  )
  const tell = useCallback<Editing['tell']>((words, undo) => setTold({ words, undo }), [])
  const go = useCallback((next: Chapter) => {
    setChapter(next)
    setTold(null)
    window.scrollTo(0, 0)
  }, [])
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      // By its place: on a Belgian keyboard the top row gives & é " without Shift.
      const next = chapters[Number(/^Digit([1-6])$/.exec(event.code)?.[1] ?? 0) - 1]
      if (!event.altKey || event.ctrlKey || event.metaKey || !next) return
      if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      event.preventDefault()
      go(next)
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [go])
  const waiting = <Skeleton label={t('name')} shape="cards" />
  const title = <h1 className={styles.title}>{t('title', { family: context.familyName })}</h1>
  if (readOnly || !beside)
    return (
      <div className={styles.editor}>
        {title}
        <Notice>{t('editor.readOnly')}</Notice>
        <Suspense fallback={waiting}>
          <Reading content={content} context={context} layout="screen" />
        </Suspense>
      </div>
    )
  const shared = { content, context, doc, aside: beside.doc, nameOf, tell, go }
  const warning = problems.length > 0 && <Notice>{t('editor.problems')}</Notice>
  // In the room nothing else is on the page: what lies around it could be read from it.
  if (chapter === 'room')
    return (
      <div className={styles.editor}>
        {title}
        <div className={styles.actions}>
          <Button icon="back" onClick={() => go('words')}>
            {t('editor.before')}
          </Button>
          <Button icon="forward" onClick={() => go('after')}>
            {t('chapters.after.name')}
          </Button>
        </div>
        <Suspense fallback={waiting}>
          <TheRoom onEnd={() => go('after')} />
        </Suspense>
      </div>
    )
  return (
    <WithKnowing shared={shared}>
      <div className={styles.editor}>
        {title}
        {warning}
        <Bar chapter={chapter} />
        <Chapters chapter={chapter} waiting={waiting} />
        <Finish />
        <UndoNotice told={told} onClose={() => setTold(null)} />
      </div>
    </WithKnowing>
  )
}

function Chapters({ chapter, waiting }: { chapter: Exclude<Chapter, 'room'>; waiting: React.ReactNode }) {
  const t = useTranslations('tools.network_meeting')
  const Part = parts[chapter]
  return (
    <section className={styles.chapter} aria-labelledby="meeting-chapter">
      <h2 id="meeting-chapter" className={styles.question}>
        {t(`chapters.${chapter}.question`)}
      </h2>
      <Helping key={chapter} chapter={chapter} />
      <Suspense fallback={waiting}>
        <Part />
      </Suspense>
    </section>
  )
}

/** Who knows what is read from the other worksheets while this one is prepared or told. */
function WithKnowing({ shared, children }: { shared: Omit<Editing, 'knowing'>; children: React.ReactNode }) {
  const knowing = useWhoKnows()
  return (
    <EditingContext value={{ ...shared, knowing }}>
      {knowing.sources}
      {children}
    </EditingContext>
  )
}

/** Done for now, in one touch. Nothing closes by it. */
function Finish() {
  const t = useTranslations('tools.network_meeting.editor')
  const format = useFormatter()
  const { content, doc, tell } = useEditing()
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
