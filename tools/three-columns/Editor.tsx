'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { FamilyAtTable } from '@/components/illustrations/FamilyAtTable'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { project } from './document'
import type { Said, Undo } from './editor/actions'
import { Board } from './editor/Board'
import { EditingContext, type Editing, type OpenDialog } from './editor/editing'
import styles from './Editor.module.css'
import { SuggestionBar } from './editor/SuggestionBar'
import { UndoNotice, type Told } from './editor/UndoNotice'
import { consultant } from './editor/voices'
import { ViewSwitch, type View } from './editor/ViewSwitch'
import { ReadView } from './ReadView'
import { useNames } from './read/use-names'

const Dialogs = lazy(() => import('./editor/Dialogs'))
const Guided = lazy(() => import('./editor/Guided'))
const Threads = lazy(() => import('./editor/Threads'))

/** Working on the map, at a table or at a desk. Who may only read gets the reading view in the same place. */
export function Editor() {
  const t = useTranslations('tools.three_columns')
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const { content, problems } = useMemo(() => project(plain), [plain])
  const nameOf = useNames(context)
  const [said, chooseSaid] = useState<Said>({ voice: consultant, voiceName: '' })
  const [open, show] = useState<OpenDialog | null>(null)
  const [told, setTold] = useState<Told | null>(null)
  const [view, setView] = useState<View>('map')
  const tell = useCallback((words: string, undo: Undo) => setTold({ words, undo }), [])
  const editing: Editing = { content, context, doc, me: context.me, nameOf, said, chooseSaid, tell, show }
  return (
    <EditingContext value={editing}>
      <div className={styles.editor}>
        <h1 className={styles.title}>{t('title', { family: context.familyName })}</h1>
        {problems.length > 0 && <Notice>{t('editor.problems')}</Notice>}
        {readOnly ? (
          <>
            <Notice>{t('editor.readOnly')}</Notice>
            <ReadView content={content} context={context} layout="screen" />
          </>
        ) : (
          <>
            <ViewSwitch view={view} onView={setView} />
            <Suspense fallback={<Skeleton label={t('name')} shape="cards" />}>
              {view === 'map' && (
                <div className={styles.map}>
                  {content.cards.length === 0 ? <Invitation onGuided={() => setView('guided')} /> : <SuggestionBar />}
                  <Board />
                </div>
              )}
              {view === 'guided' && <Guided onMap={() => setView('map')} />}
              {view === 'threads' && <Threads />}
            </Suspense>
            <UndoNotice told={told} onClose={() => setTold(null)} />
            <Suspense>{open && <Dialogs open={open} />}</Suspense>
          </>
        )}
      </div>
    </EditingContext>
  )
}

/** Nothing here yet is an invitation. It leaves when the first sentence stands there. */
function Invitation({ onGuided }: { onGuided: () => void }) {
  const t = useTranslations('tools.three_columns.editor')
  return (
    <div className={styles.invitation}>
      <FamilyAtTable className={styles.picture} />
      <div className={styles.words}>
        <h2>{t('emptyTitle')}</h2>
        <p>{t('emptyText')}</p>
        <div>
          <Button icon="speech" onClick={onGuided}>
            {t('startGuided')}
          </Button>
        </div>
      </div>
    </div>
  )
}
