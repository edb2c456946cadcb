'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { Skeleton } from '@/components/ui/Skeleton'
import { useHandOver } from '../../hand-over'
import { drawingView } from '../../views'
import { makeReady, recogniseMine, takeOff } from '../child/actions'
import { middleOf, placedByChild } from '../read/placed'
import { RingsRead } from '../read/RingsRead'
import { useEditing } from './editing'
import { Finding } from './Finding'
import { Finish } from './Finish'
import styles from './Parts.module.css'

const side = () => import('../child/SideBySide')
const SideBySide = lazy(async () => ({ default: (await side()).SideBySide }))

/** A child's own rings, as the consultant sees them: make names ready, give the tablet or sit side by side, and ask. */
export function ChildSheet() {
  const t = useTranslations('tools.network.sheet')
  const words = useTranslations('tools.network')
  const { content, context } = useEditing()
  const [together, setTogether] = useState(false)
  const handOver = useHandOver()
  // Of the address itself: on a visit the page is told of it later than we are shown.
  const [asked] = useState(() => location.search === drawingView)
  useEffect(() => handOver?.offer(() => setTogether(true)), [handOver])
  const begin = useEffectEvent(() => {
    if (!asked) return
    // Loading the page again must not lead there once more.
    history.replaceState(null, '', location.pathname)
    handOver?.ask({ now: true })
  })
  useEffect(() => begin(), [])
  const name = context.people.find(({ id }) => id === context.childId)?.name ?? words('voices.child')
  const placed = placedByChild(content, context)
  if (together)
    return (
      <Suspense fallback={<Skeleton label={words('name')} shape="cards" />}>
        <SideBySide onLeave={() => setTogether(false)} />
      </Suspense>
    )
  return (
    <div className={styles.part}>
      <div className={styles.row} data-office>
        {handOver && (
          <Button variant="primary" icon="hand" onClick={() => handOver.ask({})}>
            {t('give')}
          </Button>
        )}
        <Button icon="people" onClick={() => setTogether(true)}>
          {t('together')}
        </Button>
        {placed.length > 0 && (
          <Button data-desk icon="print" href={`/documents/${context.documentId}/print`}>
            {words('editor.print')}
          </Button>
        )}
      </div>
      {placed.length > 0 ? (
        <RingsRead
          people={placed}
          title={words('compare.of', { name })}
          words="child"
          middle={middleOf(context).filter(({ id }) => id === context.childId)}
        />
      ) : (
        <Notice>{t('empty', { name })}</Notice>
      )}
      <Ready name={name} />
      <Recognise />
      <details className={styles.step} data-office>
        <summary className={styles.summary}>{t('questions', { name })}</summary>
        <div className={styles.body}>
          <Finding />
        </div>
      </details>
      <Finish />
    </div>
  )
}

/** Which names lie ready on the child's sheet: those, and no others, come onto its tablet. */
function Ready({ name }: { name: string }) {
  const t = useTranslations('tools.network.sheet')
  const { content, context, doc } = useEditing()
  const others = context.people.filter(({ id }) => id !== context.childId)
  return (
    <fieldset className={styles.box} data-office>
      <legend>{t('ready', { name })}</legend>
      <p className={styles.soft}>{t('readyText')}</p>
      <div className={styles.row}>
        {others.map((person) => {
          const row = content.mine.find((each) => each.person === person.id)
          return (
            <Button
              key={person.id}
              icon={row ? 'check' : 'plus'}
              aria-pressed={row !== undefined}
              // Where the child put somebody is the child's: only it takes them out again.
              disabled={row !== undefined && row.ring !== null}
              onClick={() => (row ? takeOff(doc, row.id) : makeReady(doc, person))}
            >
              {person.name}
            </Button>
          )
        })}
      </div>
    </fieldset>
  )
}

/** Somebody the child brought itself may be a person of the case: said here, so that two rings can lie beside each other. */
function Recognise() {
  const t = useTranslations('tools.network.sheet')
  const { content, context, doc } = useEditing()
  const own = content.mine.filter(({ own: brought, person }) => brought && person === null)
  const taken = new Set(content.mine.flatMap(({ person }) => person ?? []))
  const free = context.people.filter(({ id }) => !taken.has(id) && id !== context.childId)
  if (own.length === 0 || free.length === 0) return null
  return (
    <section className={styles.box} aria-label={t('recognise')} data-office>
      <h3 className={styles.heading}>{t('recognise')}</h3>
      <p className={styles.soft}>{t('recogniseText')}</p>
      {own.map(({ id, name }) => (
        <Select
          key={id}
          label={name.trim() || t('somebody')}
          value=""
          placeholder={t('nobodyOfCase')}
          options={free.map((person) => ({ value: person.id, label: person.name }))}
          onChange={({ target }) => {
            if (target.value !== '') recogniseMine(doc, id, target.value)
          }}
        />
      ))}
    </section>
  )
}
