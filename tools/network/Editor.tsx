'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState, type ComponentType } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { ViewSwitch } from '@/components/ui/ViewSwitch'
import { useWholeEditor } from '../use-whole-editor'
import type { Voice } from '../voice'
import { consultant } from '../voices'
import type { Member } from './content'
import { Genogram, loadGenogram } from './genogram/Genogram'
import { EditingContext, type Told } from './editor/editing'
import { Finish } from './editor/Finish'
import { UndoNotice } from './editor/UndoNotice'
import { useNetwork } from './editor/use-network'
import styles from './Editor.module.css'

const loads = {
  rings: () => import('./editor/Rings'),
  person: () => import('./editor/Person'),
  knows: () => import('./editor/Knows'),
  finding: () => import('./editor/Finding'),
  compare: () => import('./editor/Compare'),
  sheet: () => import('./editor/ChildSheet'),
  genogram: loadGenogram,
  side: () => import('./child/SideBySide'),
}
const whole = Object.values(loads)
const Rings = lazy<ComponentType>(async () => ({ default: (await loads.rings()).Rings }))
const Person = lazy<ComponentType<{ member: Member }>>(async () => ({ default: (await loads.person()).Person }))
const Knows = lazy<ComponentType>(async () => ({ default: (await loads.knows()).Knows }))
const Finding = lazy<ComponentType>(async () => ({ default: (await loads.finding()).Finding }))
const Compare = lazy<ComponentType>(async () => ({ default: (await loads.compare()).Compare }))
const ChildSheet = lazy<ComponentType>(async () => ({ default: (await loads.sheet()).ChildSheet }))
const ReadOnly = lazy(async () => ({ default: (await import('./ReadView')).ReadView }))

const views = ['rings', 'genogram', 'knows', 'finding'] as const
type View = (typeof views)[number] | 'compare'

/** Working on a network: the rings, who knows what, looking for people, and rings beside each other. Or a child's own sheet. */
export function Editor() {
  const t = useTranslations('tools.network')
  useWholeEditor(whole)
  const { doc, aside, context, content, problems, readOnly, nameOf } = useNetwork()
  const [view, setView] = useState<View>('rings')
  const [by, setBy] = useState<Voice>(consultant)
  const [member, open] = useState<string | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const child = context.people.find(({ id }) => id === context.childId)
  const waiting = <Skeleton label={t('name')} shape="cards" />
  const title = (
    <h1 className={styles.title}>
      {context.childId === null
        ? t('title', { family: context.familyName })
        : t('titleChild', { child: child?.name ?? '' })}
    </h1>
  )
  if (readOnly || !aside)
    return (
      <div className={styles.editor}>
        {title}
        <Notice>{t('editor.readOnly')}</Notice>
        <Suspense fallback={waiting}>
          <ReadOnly content={content} context={context} layout="screen" />
        </Suspense>
      </div>
    )
  const shown = content.members.find(({ id }) => id === member)
  const openMember = (next: string | null) => {
    open(next)
    setTold(null)
    window.scrollTo(0, 0)
  }
  const go = (next: View) => {
    setView(next)
    open(null)
    setTold(null)
  }
  return (
    <EditingContext
      value={{
        content,
        context,
        doc,
        aside,
        nameOf,
        by,
        setBy,
        tell: (words, undo) => setTold({ words, undo }),
        open: openMember,
        told,
        close: () => setTold(null),
      }}
    >
      <div className={styles.editor}>
        <div data-office>{title}</div>
        {problems.length > 0 && <Notice>{t('editor.problems')}</Notice>}
        <Suspense fallback={waiting}>
          {context.childId === null ? (
            <>
              <div className={styles.ways} data-office>
                <ViewSwitch
                  label={t('editor.views')}
                  views={views.map((id): { id: View; label: string } => ({ id, label: t(`editor.${id}`) }))}
                  chosen={view}
                  onChoose={go}
                />
                <Button icon="split" aria-pressed={view === 'compare'} onClick={() => go('compare')}>
                  {t('editor.compare')}
                </Button>
                <Button data-desk icon="print" href={`/documents/${context.documentId}/print`}>
                  {t('editor.print')}
                </Button>
              </div>
              {shown ? (
                <Person key={shown.id} member={shown} />
              ) : (
                <>
                  {view === 'rings' && <Rings />}
                  {view === 'genogram' && <Genogram />}
                  {view === 'knows' && <Knows />}
                  {view === 'finding' && <Finding />}
                  {view === 'compare' && <Compare />}
                  <Finish />
                </>
              )}
            </>
          ) : (
            <ChildSheet />
          )}
        </Suspense>
        {/* Over the rings it would be in the way of the hand that places the next one. */}
        {(view !== 'rings' || shown !== undefined || context.childId !== null) && (
          <UndoNotice told={told} onClose={() => setTold(null)} />
        )}
      </div>
    </EditingContext>
  )
}
