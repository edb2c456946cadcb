'use client'

import { useTranslations } from 'next-intl'
import { useWatch } from 'react-hook-form'
import { DateInput } from '@/components/form/DateInput'
import { RadioCards } from '@/components/form/RadioCards'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import styles from '../people.module.css'
import type { Asking } from './asking'

/** The age decides, unless somebody judged otherwise: in both directions, and then it is known who, when and why. */
export function CapacityFields({ form, field }: Asking) {
  const t = useTranslations('people.form')
  const dateHint = useTranslations('ui.form')('dateHint')
  const capacity = useWatch({ control: form.control, name: 'capacity' })
  return (
    <section className={styles.group}>
      <RadioCards
        {...field('capacity')}
        legend={t('capacity')}
        hint={t('capacityHint')}
        options={[
          { value: 'presumed', label: t('presumed'), text: t('presumedText') },
          { value: 'judged_able', label: t('judgedAble'), text: t('judgedAbleText') },
          { value: 'judged_not_able', label: t('judgedNotAble'), text: t('judgedNotAbleText') },
        ]}
      />
      {capacity !== 'presumed' && (
        <>
          <TextInput {...field('capacityJudgedBy')} label={t('judgedBy')} sensitive />
          <DateInput {...field('capacityJudgedOn')} label={t('judgedOn')} hint={dateHint} autoComplete="off" />
          <TextArea {...field('capacityReason')} label={t('judgedWhy')} hint={t('judgedWhyHint')} sensitive />
        </>
      )}
    </section>
  )
}
