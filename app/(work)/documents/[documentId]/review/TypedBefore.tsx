'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { typedStore, type Typed } from './use-typed'
import styles from './review.module.css'

type Props = {
  documentId: string
  /** One's own words that stand on the page already. */
  kept: readonly string[]
}

/** Words that were typed for a talk that is over by now: to take something from, or to erase. No form shows them any more. */
export function TypedBefore({ documentId, kept }: Props) {
  const t = useTranslations('views.review.form')
  const format = useFormatter()
  const [typed, setTyped] = useState<Typed | null>(null)
  useEffect(() => {
    void typedStore()
      .then(({ typedWords }) => typedWords<Typed['fields']>(documentId))
      .then(setTyped)
  }, [documentId])
  if (!typed) return null
  const { lines, ...answers } = typed.fields
  const words = [...Object.values(answers), ...Object.values(lines).map(({ note }) => note)].filter(
    (each) => each.trim() !== '' && !kept.includes(each.trim()),
  )
  const erase = () => {
    setTyped(null)
    void typedStore().then(({ keepTyped }) => keepTyped(documentId, null))
  }
  return (
    <Notice
      kind="care"
      live
      title={t('typed', { day: format.dateTime(new Date(typed.at), 'day') })}
      actions={
        <Button icon="remove" onClick={erase}>
          {t('typedErase')}
        </Button>
      }
    >
      <p>
        {t('typedOver')} {t('typedText')}
      </p>
      {words.map((each) => (
        <p key={each} className={styles.theirs}>
          {each}
        </p>
      ))}
    </Notice>
  )
}
