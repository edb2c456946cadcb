'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { fetchSurface } from '@/components/drawing/DrawingSurface'
import { Person } from '@/components/illustrations/Figures'
import { Picture } from '@/components/illustrations/Picture'
import { atOnce } from '@/components/ui/at-once'
import { Button } from '@/components/ui/Button'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import type { ChildSideProps } from '../../screens'
import { useLeaving } from '../../use-leaving'
import { project } from '../document'
import { told } from '../rules/frames'
import styles from './ChildSide.module.css'
import { ListenTo } from './ListenTo'
import { MinePage } from './MinePage'
import { Heard, StoryPage } from './StoryPage'
import { Turn } from './Turn'

/** `bye` comes after the child's own sheet, which comes after the last of the story. */
type At = 'hello' | 'mine' | 'bye' | number

/**
 * The story in the hands of a child: one sheet at a time, large, read aloud, turned by touch; at the end a sheet of its own, to draw or to
 * ask. Nothing of the case is known here but how the child likes to be called.
 */
export function ChildSide({ onDone, onOutside }: ChildSideProps) {
  const t = useTranslations('tools.words_pictures.child')
  const { context } = useLive()
  const plain = usePlain()
  const content = useMemo(() => project(plain).content, [plain])
  const [at, setAt] = useState<At>('hello')
  const leaving = useLeaving()
  const frames = told(content)
  const name = context.people.find(({ id }) => id === context.childId)?.name ?? ''
  const last = frames.length - 1
  const go = (to: At) => {
    setAt(to)
    window.scrollTo(0, 0)
  }
  // The sheet at the end is there when the child comes to it.
  useEffect(() => {
    if (typeof at === 'number' && at >= last - 1) fetchSurface()
  }, [at, last])
  const back = () => {
    if (at === 'mine') leaving.after(() => go(last))
    else if (typeof at === 'number') go(at === 0 ? 'hello' : at - 1)
  }
  const next = () => {
    if (at === 'mine') leaving.after(() => go('bye'))
    else if (typeof at === 'number') go(at >= last ? 'mine' : at + 1)
  }
  const number = typeof at === 'number' ? Math.min(at, last) : null
  const frame = number === null ? undefined : frames[number]
  if (frames.length === 0) return <Alone title={t(name === '' ? 'helloNoName' : 'hello', { name })} text={t('empty')} />
  return (
    <div className={styles.side}>
      {at === 'hello' && (
        <Alone title={t(name === '' ? 'helloNoName' : 'hello', { name })} text={t('about')}>
          <Button variant="primary" size="child" icon="story" {...atOnce(() => go(0), 'lifted')}>
            {t('begin')}
          </Button>
        </Alone>
      )}
      {number !== null && frame && (
        <StoryPage
          key={frame.id}
          content={content}
          frame={frame}
          number={number + 1}
          count={frames.length}
          onBack={back}
          onNext={next}
        />
      )}
      {at === 'mine' && <MinePage content={content} onOutside={onOutside} leaving={leaving} />}
      {(frame || at === 'mine') && (
        <Turn last={at === 'mine'} onBack={back} onNext={next}>
          {number !== null && frame && <Heard key={frame.id} frame={frame} number={number + 1} count={frames.length} />}
        </Turn>
      )}
      {at === 'bye' && (
        <Alone title={t('bye')} text={t('byeText')}>
          <Button size="child" icon="story" {...atOnce(() => go(0), 'lifted')}>
            {t('again')}
          </Button>
          {onDone && (
            <Button variant="primary" size="child" icon="check" {...atOnce(onDone, 'lifted')}>
              {t('done')}
            </Button>
          )}
        </Alone>
      )}
    </div>
  )
}

type AloneProps = { title: string; text: string; children?: ReactNode }

/** One sentence, one thing to do. */
function Alone({ title, text, children }: AloneProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.alone}>
      <Picture size={[170, 110]} className={styles.figure}>
        <Person age="parent" skin={4} hair="curls" hairColour="black" clothes="pine" at={[52, 106]} mood="glad" />
        <Person age="child" skin={4} hair="tails" hairColour="black" clothes="honey" at={[92, 108]} mood="happy" />
        <Person age="grandparent" skin={3} hair="bun" hairColour="grey" clothes="orchid" at={[130, 106]} />
      </Picture>
      <h1 ref={heading} tabIndex={-1} className={styles.question}>
        {title}
      </h1>
      <p className={styles.text}>{text}</p>
      <ListenTo text={`${title} ${text}`} />
      <div className={styles.foot}>{children}</div>
    </section>
  )
}
