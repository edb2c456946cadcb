'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Sticker } from '@/components/illustrations/stickers'
import { Listen } from '@/components/read-aloud/Listen'
import { Button } from '@/components/ui/Button'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import type { ChildSideProps } from '../../screens'
import { RingBoard } from '../board/RingBoard'
import { figureFor } from '../codes'
import { project } from '../document'
import { put } from './actions'
import styles from './ChildSide.module.css'
import { NewPerson } from './NewPerson'
import { Somebody } from './Somebody'

type At = 'hello' | 'rings' | 'bye'

/**
 * A child's own rings, in its own hands: its people near or far. It knows no ring of an adult, no note and nobody of the case but whom it
 * brings itself or was made ready for it. Nothing is missing in it, and nobody counts.
 */
export function ChildSide({ onDone }: ChildSideProps) {
  const t = useTranslations('tools.network.child')
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const content = useMemo(() => project(plain).content, [plain])
  const [at, setAt] = useState<At>('hello')
  const [held, setHeld] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const child = context.people.find(({ id }) => id === context.childId)
  const name = child?.name ?? ''
  const go = (to: At) => {
    setAt(to)
    setHeld(null)
    window.scrollTo(0, 0)
  }
  // Without a child this is the family's own network: nothing of that is for a child's hands.
  if (context.childId === null) return <Alone title={t('bye')} text={t('notHere')} />
  if (at === 'hello')
    return (
      <Alone title={name === '' ? t('helloNoName') : t('hello', { name })} text={t('about')}>
        <Button variant="primary" size="child" icon="network" onClick={() => go('rings')}>
          {t('begin')}
        </Button>
      </Alone>
    )
  if (at === 'bye')
    return (
      <Alone title={t('bye')} text={t('byeText')}>
        <Button size="child" icon="back" onClick={() => go('rings')}>
          {t('again')}
        </Button>
        {onDone && (
          <Button variant="primary" size="child" icon="check" onClick={onDone}>
            {t('done')}
          </Button>
        )}
      </Alone>
    )
  const person = content.mine.find(({ id }) => id === held)
  return (
    <section className={styles.page} aria-labelledby="rings-title">
      <header className={styles.top}>
        <ListenTo text={`${t('title')} ${t('how')}`} />
        <h1 id="rings-title" className={styles.title}>
          {t('title')}
        </h1>
        <Button variant="primary" size="child" icon="forward" onClick={() => go('bye')}>
          {t('ready')}
        </Button>
      </header>
      <RingBoard
        words="child"
        readOnly={readOnly}
        people={content.mine.map(({ id, name: called, figure, ring }) => ({
          id,
          name: called.trim() || t('somebody'),
          figure,
          ring,
        }))}
        middle={[{ id: 'me', name: name || t('me'), figure: figureFor(context.childId, child?.age ?? null, 'child') }]}
        held={held}
        onHold={(id) => {
          setHeld(id)
          setAdding(false)
        }}
        onPut={(id, ring) => put(doc, id, ring)}
        before={
          person ? (
            <Somebody key={person.id} person={person} onDone={() => setHeld(null)} />
          ) : adding ? (
            <NewPerson
              onChosen={(id) => {
                setAdding(false)
                setHeld(id)
              }}
              onClose={() => setAdding(false)}
            />
          ) : (
            !readOnly && (
              <Button size="child" icon="plus" onClick={() => setAdding(true)}>
                {t('another')}
              </Button>
            )
          )
        }
      />
    </section>
  )
}

function ListenTo({ text }: { text: string }) {
  const t = useTranslations('tools.network.child.listen')
  const language = useLocale()
  return <Listen text={text} language={language} words={{ listen: t('listen'), hush: t('hush'), none: t('none') }} />
}

type AloneProps = { title: string; text: string; children?: ReactNode }

/** One sentence, one thing to do. */
function Alone({ title, text, children }: AloneProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.alone}>
      <div className={styles.figures}>
        {(['grandparent1', 'grownup3', 'child2', 'dog', 'grownup2'] as const).map((figure) => (
          <Sticker key={figure} code={figure} />
        ))}
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.question}>
        {title}
      </h1>
      <p className={styles.text}>{text}</p>
      <ListenTo text={`${title} ${text}`} />
      <div className={styles.foot}>{children}</div>
    </section>
  )
}
