'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select } from '@/components/form/Select'
import { Icon } from '@/components/ui/Icon'
import { Skeleton } from '@/components/ui/Skeleton'
import { ChildWords } from '../child/ChildWords'
import { nearestLanguage } from '../child/languages'
import { bandOf, bands, type Band } from '../child/forms-for-age'
import { helloLines } from '../child/hello-lines'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** The cards that explain it, for each age and in the child's language: to say as well as to have read aloud (practice guide 1.2, step 5). */
export function Explain() {
  const t = useTranslations('tools.three_houses.steps_around')
  const locale = useLocale()
  const { content, context } = useEditing()
  const age = context.people.find(({ id }) => id === context.childId)?.age ?? null
  const [band, setBand] = useState<Band>(bandOf(age))
  return (
    <>
      <p>{t('explain.text')}</p>
      <Select
        label={t('explain.age')}
        value={band}
        options={bands.map((value) => ({ value, label: t(`explain.ages.${value}`) }))}
        onChange={(event) => setBand(bands.find((each) => each === event.target.value) ?? band)}
      />
      <ChildWords
        language={nearestLanguage(content.setup.language ?? locale)}
        fallback={<Skeleton label={t('explain.title')} />}
      >
        <Cards band={band} />
      </ChildWords>
    </>
  )
}

function Cards({ band }: { band: Band }) {
  const t = useTranslations('child.hello')
  return (
    <ul className={styles.list}>
      {helloLines.map(([line, icon]) => (
        <li key={line} className={styles.line}>
          <Icon name={icon} /> <span>{t(`${band}.${line}`)}</span>
        </li>
      ))}
    </ul>
  )
}
