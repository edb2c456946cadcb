'use client'

import { useTranslations } from 'next-intl'
import { type ComponentType, lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { useHouseWords } from '../house-words'
import { useNames } from '../use-names'
import { useWholeEditor } from '../use-whole-editor'
import { consultant } from '../voices'
import { project } from './document'
import type { Said, Undo } from './editor/actions'
import { Board } from './editor/Board'
import { EditingContext, type Editing, type OpenDialog } from './editor/editing'
import styles from './Editor.module.css'
import { Invitation } from './editor/Invitation'
import { MapBar, type MapView } from './editor/MapBar'
import { UndoNotice, type Told } from '../UndoNotice'

const loads = {
  dialogs: () => import('./editor/Dialogs'),
  guided: () => import('./editor/Guided'),
  finish: () => import('./editor/Finish'),
  suggestions: () => import('./editor/SuggestionBar'),
  threads: () => import('./editor/Threads'),
  dragging: () => import('./editor/DraggableCards'),
  dialogBody: () => import('@/components/ui/dialog/DialogBody'),
  menuBody: () => import('@/components/ui/menu/MenuBody'),
}
const whole = Object.values(loads)
const nothing = { default: () => null }
const Dialogs = lazy<ComponentType<{ open: OpenDialog }>>(() => loads.dialogs().catch(() => nothing))
const Finish = lazy<ComponentType>(() => loads.finish().catch(() => nothing))
const Guided = lazy<ComponentType<{ onMap: () => void }>>(() => loads.guided().catch(() => nothing))
const Reading = lazy(async () => ({ default: (await import('./ReadView')).ReadView }))
const SuggestionBar = lazy<ComponentType>(() => loads.suggestions().catch(() => nothing))
const Threads = lazy<ComponentType>(() => loads.threads().catch(() => nothing))

/** Working on the map, at a table or at a desk. Who may only read gets the reading view in the same place. */
export function Editor() {
  const t = useTranslations('tools.three_columns')
  useWholeEditor(whole)
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const { content, problems } = useMemo(() => project(plain), [plain])
  const nameOf = useNames('three_columns', context)
  const named = useHouseWords('three_columns', context.words)
  const [said, chooseSaid] = useState<Said>({ voice: consultant, voiceName: '' })
  const [open, show] = useState<OpenDialog | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [view, setView] = useState<MapView>('map')
  const [begun, setBegun] = useState(false)
  const tell = useCallback((words: string, undo: Undo) => setTold({ words, undo }), [])
  const editing: Editing = { content, context, doc, me: context.me, nameOf, named, said, chooseSaid, tell, show }
  return (
    <EditingContext value={editing}>
      <div
        className={styles.editor}
        onPointerDownCapture={() => setBegun(true)}
        onKeyDownCapture={() => setBegun(true)}
      >
        <h1 className={styles.title}>{t('title', { family: context.familyName })}</h1>
        {problems.length > 0 && <Notice>{t('editor.problems')}</Notice>}
        {readOnly ? (
          <>
            <Notice>{t('editor.readOnly')}</Notice>
            <Suspense fallback={<Skeleton label={t('name')} shape="cards" />}>
              <Reading content={content} context={context} layout="screen" />
            </Suspense>
          </>
        ) : (
          <>
            <MapBar view={view} onView={setView} />
            <Suspense fallback={<Skeleton label={t('name')} shape="cards" />}>
              {view === 'map' && (
                <div className={styles.map}>
                  {content.cards.length === 0 && <Invitation onGuided={() => setView('guided')} />}
                  <Board />
                  {/* Below the map and not before somebody began: an idea waits until people have said what they came to say. */}
                  <Suspense>{begun && content.cards.length > 0 && <SuggestionBar />}</Suspense>
                </div>
              )}
              {view === 'guided' && <Guided onMap={() => setView('map')} />}
              {view === 'threads' && <Threads />}
            </Suspense>
            <Suspense>{view !== 'guided' && content.cards.length > 0 && <Finish />}</Suspense>
            <UndoNotice told={told} onClose={() => setTold(null)} />
            <Suspense>{open && <Dialogs open={open} />}</Suspense>
          </>
        )}
      </div>
    </EditingContext>
  )
}
