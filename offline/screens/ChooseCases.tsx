'use client'

import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition, type SyntheticEvent } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { FieldError } from '@/components/form/Field'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import styles from './visit.module.css'

export type Choice = { id: string; name: string; children: string }
/** One page of the families found, and where it goes on. */
export type Found = { cases: readonly Choice[]; search: string; after: string; next: string | null }

type Props = {
  found: Found
  chosen: readonly Choice[]
  onChange: (chosen: Choice[]) => void
  error: string | undefined
}

/**
 * Which families go along. Looking for others is another address of the same page, so what is ticked and typed here stays: ticked
 * families that are not among those found stand above them.
 */
export function ChooseCases({ found, chosen, onChange, error }: Props) {
  const t = useTranslations('visit.take')
  const router = useRouter()
  const [looking, look] = useTransition()
  const shown = useAllPages(found)
  const isChosen = (id: string) => chosen.some((each) => each.id === id)
  const elsewhere = chosen.filter(({ id }) => !shown.some((each) => each.id === id))
  const ask = (search: string, after: string) => {
    const asked = new URLSearchParams({ ...(search && { q: search }), ...(after && { after }) }).toString()
    look(() => router.replace(`/take-along${asked && `?${asked}`}` as Route, { scroll: false }))
  }
  const search = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    ask((new FormData(event.currentTarget).get('q') as string).trim(), '')
  }
  const box = (choice: Choice) => (
    <Checkbox
      key={choice.id}
      value={choice.id}
      checked={isChosen(choice.id)}
      onChange={({ target }) =>
        onChange(target.checked ? [...chosen, choice] : chosen.filter(({ id }) => id !== choice.id))
      }
      label={
        <span className={styles.named}>
          {choice.name} <span className={styles.small}>{choice.children}</span>
        </span>
      }
    />
  )
  return (
    <div className={styles.part}>
      <form role="search" className={styles.search} onSubmit={search}>
        <TextInput
          name="q"
          type="search"
          label={t('search')}
          hint={t('searchHint')}
          defaultValue={found.search}
          maxLength={100}
          sensitive
        />
        <Button type="submit" icon="search" pending={looking}>
          {t('searchAction')}
        </Button>
      </form>
      {elsewhere.length > 0 && (
        <fieldset className={styles.choices}>
          <legend>{t('chosen')}</legend>
          {elsewhere.map(box)}
        </fieldset>
      )}
      <fieldset className={styles.choices}>
        <legend>{t('which')}</legend>
        {error !== undefined && <FieldError>{error}</FieldError>}
        {shown.map(box)}
      </fieldset>
      <div className={styles.actions}>
        {found.next !== null && (
          <Button icon="plus" pending={looking} onClick={() => ask(found.search, found.next ?? '')}>
            {t('more')}
          </Button>
        )}
        <p role="status" className={styles.small}>
          {t(found.next === null ? 'found' : 'foundSoFar', { count: shown.length })}
        </p>
      </div>
    </div>
  )
}

/** Every page of the same search so far, one under the other. */
function useAllPages(found: Found): readonly Choice[] {
  const [last, setLast] = useState(found)
  const [shown, setShown] = useState(found.cases)
  if (last === found) return shown
  const here = found.after === '' || found.search !== last.search ? [] : shown
  const next = [...here, ...found.cases.filter(({ id }) => !here.some((each) => each.id === id))]
  setLast(found)
  setShown(next)
  return next
}
