'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { useAct } from '@/sync/browser/LiveDocumentProvider'
import type { ContributorRole } from '@/domain/measurement/event'
import { Step } from '../../Step'
import { containers } from '../codes'
import { saysAll, steps, stepsFor, type HouseStep } from '../steps'
import { useEditing } from './editing'
import { favourites, toggleFavourite } from './favourites'
import styles from './Steps.module.css'

const houses = [...containers, 'scale', 'around'] as const
type Choice = {
  age: number | null
  softness: 1 | 2 | 3
  into: HouseStep['into'] | null
  search: string
  favourite: boolean
}

const askedOf: Record<HouseStep['asks'], ContributorRole> = {
  young_child: 'child',
  child: 'child',
  teenager: 'child',
  adult: 'parent',
  everyone: 'child',
}

/**
 * One question at a time, for the age of this child and as soft as wanted: a list of them is never shown to a child, and two to four for a
 * house are enough. Letting one pass is an answer, not a gap.
 */
export function Questions() {
  const t = useTranslations('tools.three_houses')
  const { content, context } = useEditing()
  const known = context.people.find(({ id }) => id === context.childId)?.age ?? null
  const [choice, setChoice] = useState<Choice>({ age: known, softness: 2, into: 'good', search: '', favourite: false })
  const [liked, setLiked] = useState(favourites)
  const [at, setAt] = useState(0)
  const found = useMemo(() => {
    const fitting = stepsFor({ ...choice, variant: content.setup.variant })
    const wanted = choice.search.trim()
    // Who searches or wants favourites means all questions: then nothing of the rest narrows.
    const all = choice.favourite ? steps.filter(({ id }) => liked.includes(id)) : wanted === '' ? fitting : steps
    return all.filter(({ id }) => saysAll(t(`steps.${id}`), wanted))
  }, [choice, content.setup.variant, liked, t])
  const change = (part: Partial<Choice>) => {
    setChoice((now) => ({ ...now, ...part }))
    setAt(0)
  }
  const step = found[at % Math.max(found.length, 1)]
  return (
    <>
      <p className={styles.soft}>{t('steps_around.questions.text')}</p>
      <div className={styles.row} role="group" aria-label={t('steps_around.questions.which')}>
        {houses.map((each) => (
          <button
            key={each}
            type="button"
            className={styles.choice}
            aria-pressed={choice.into === each}
            onClick={() => change({ into: each, favourite: false, search: '' })}
          >
            {t(`steps_around.questions.into.${each}`)}
          </button>
        ))}
      </div>
      <TextInput
        label={t('steps_around.questions.search')}
        value={choice.search}
        onChange={(event) => change({ search: event.target.value })}
      />
      {liked.length > 0 && (
        <div className={styles.row}>
          <button
            type="button"
            className={styles.choice}
            aria-pressed={choice.favourite}
            onClick={() => change({ favourite: !choice.favourite })}
          >
            {t('steps_around.questions.favourites')}
          </button>
        </div>
      )}
      {step ? (
        <Asked
          step={step}
          liked={liked.includes(step.id)}
          onLike={() => setLiked(toggleFavourite(step.id))}
          onNext={() => setAt((now) => (now + 1) % found.length)}
        />
      ) : (
        <p>{t('steps_around.questions.none')}</p>
      )}
      <Step title={t('steps_around.questions.other')}>
        <Select
          label={t('steps_around.questions.age')}
          value={ageBands.find(({ from, to }) => from <= (choice.age ?? 9) && (choice.age ?? 9) <= to)?.key ?? ''}
          options={ageBands.map(({ key }) => ({ value: key, label: t(`steps_around.questions.ages.${key}`) }))}
          onChange={(event) => change({ age: ageBands.find(({ key }) => key === event.target.value)?.from ?? null })}
        />
        <Select
          label={t('steps_around.questions.softness')}
          value={String(choice.softness)}
          options={(['1', '2', '3'] as const).map((value) => ({
            value,
            label: t(`steps_around.questions.soft.${value}`),
          }))}
          onChange={(event) => change({ softness: ([1, 2, 3] as const)[Number(event.target.value) - 1] ?? 2 })}
        />
      </Step>
    </>
  )
}

const ageBands = [
  { key: 'young', from: 4, to: 7 },
  { key: 'middle', from: 8, to: 11 },
  { key: 'teen', from: 12, to: 17 },
  { key: 'adult', from: 18, to: 120 },
] as const

type AskedProps = { step: HouseStep; liked: boolean; onLike: () => void; onNext: () => void }

function Asked({ step, liked, onLike, onNext }: AskedProps) {
  const t = useTranslations('tools.three_houses')
  const act = useAct()
  const question = useRef<HTMLParagraphElement>(null)
  const first = useRef(true)
  useEffect(() => {
    // Whoever asked for the next one hears it read out; not on opening, when the eye is elsewhere.
    if (!first.current) question.current?.focus()
    first.current = false
  }, [step.id])
  const of = { step: step.id, contributorRole: askedOf[step.asks] }
  // Written with "asked" or "passed": who only leafs through leaves no trace.
  const go = (skipped: boolean) => {
    if (skipped) act('prompt.skipped', of)
    act('prompt.shown', of)
    onNext()
  }
  return (
    <div className={styles.ask}>
      <p ref={question} tabIndex={-1} className={styles.question}>
        {t(`steps.${step.id}`)}
      </p>
      {step.softness === 3 && <p className={styles.soft}>{t('steps_around.questions.delicate')}</p>}
      <div className={styles.row}>
        <Button icon="check" onClick={() => go(false)}>
          {t('steps_around.questions.asked')}
        </Button>
        <Button variant="plain" onClick={() => go(true)}>
          {t('steps_around.questions.pass')}
        </Button>
        <Button variant="plain" onClick={onNext}>
          {t('steps_around.questions.next')}
        </Button>
        <button type="button" className={styles.choice} aria-pressed={liked} onClick={onLike}>
          {t('steps_around.questions.like')}
        </button>
      </div>
    </div>
  )
}
