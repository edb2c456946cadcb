'use client'

import { useTranslations } from 'next-intl'
import { SeenTogether } from '../SeenTogether'
import { useNetwork } from './editor/use-network'
import { ReadView } from './ReadView'
import styles from './read/Read.module.css'
import { forFamily } from './rules/sheets'

/** The rings to look at together with the family: nothing of what is noted beside them is even projected here. */
export function LiveView() {
  const t = useTranslations('tools.network')
  const { content, context, readOnly } = useNetwork()
  return (
    <section className={styles.view} aria-label={t('name')}>
      <ReadView content={forFamily(content)} context={context} layout="family" />
      {!readOnly && <SeenTogether />}
    </section>
  )
}
