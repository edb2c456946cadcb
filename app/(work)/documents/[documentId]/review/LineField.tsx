'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWatch, type UseFormReturn } from 'react-hook-form'
import { RadioCards } from '@/components/form/RadioCards'
import { TextArea } from '@/components/form/TextArea'
import { Button } from '@/components/ui/Button'
import { mostInNote, reviewWords, type ReviewFields } from '@/domain/review/talk'
import styles from './review.module.css'

/** `facts`: what can be counted beside it, in words. */
export type RubricLine = { id: string; name: string; meaning: string; facts: readonly string[] }

type Props = { line: RubricLine; form: UseFormReturn<ReviewFields> }

/** One line of the rubric: four words to choose from, none beforehand, and a way back to none; a note where somebody wants one. */
export function LineField({ line: { id, name, meaning, facts }, form }: Props) {
  const t = useTranslations('views.review')
  const word = useWatch({ control: form.control, name: `lines.${id}.word` })
  const group = `line-${id}`
  const clear = () => {
    form.setValue(`lines.${id}.word`, null, { shouldDirty: true })
    // The button goes away with the word.
    document.getElementById(group)?.focus()
  }
  const [noted] = useState(() => form.getValues(`lines.${id}.note`) !== '')
  return (
    <div className={styles.line}>
      <RadioCards
        {...form.register(`lines.${id}.word`)}
        id={group}
        legend={name}
        hint={
          <>
            {meaning}
            {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
          </>
        }
        arrange="four"
        options={reviewWords.map((value) => ({ value, label: t(`words.${value}`) }))}
      />
      <div className={styles.under}>
        <details open={noted}>
          <summary>{t('form.note')}</summary>
          <TextArea
            {...form.register(`lines.${id}.note`)}
            label={t('form.noteFor', { line: name })}
            maxLength={mostInNote}
            rows={2}
            sensitive
          />
        </details>
        {word !== null && (
          <Button variant="plain" aria-label={t('form.clearOf', { line: name })} onClick={clear}>
            {t('form.clear')}
          </Button>
        )}
      </div>
    </div>
  )
}
