'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import type { PlanContent } from '../content'
import { remove } from './actions'
import { useEditing } from './editing'
import styles from './Plan.module.css'

type Props = {
  collection: PlanContent['begun'][number]['collection']
  /** What is being typed here and now is no forgotten sentence. */
  typing: string | null
  onAdd: (id: string, words: string) => void
}

/** Sentences that were begun, here or on another device, and never added: nobody agreed to them, so they wait here and nowhere else. */
export function Begun({ collection, typing, onAdd }: Props) {
  const t = useTranslations('tools.safety_plan.rules')
  const { content, doc, tell } = useEditing()
  const begun = content.begun.filter((each) => each.collection === collection && each.id !== typing)
  if (begun.length === 0) return null
  return (
    <section className={styles.part} aria-label={t('begun')}>
      <p className={styles.who}>{t('begun')}</p>
      <p className={styles.soft}>{t('begunText')}</p>
      <ul className={styles.list}>
        {begun.map(({ id, words }) => (
          <li key={id} className={styles.inner}>
            <p>{words}</p>
            <div className={styles.actions}>
              <Button icon="plus" aria-label={t('addOf', { text: words })} onClick={() => onAdd(id, words.trim())}>
                {t('add')}
              </Button>
              <Button
                variant="plain"
                icon="archive"
                aria-label={t('removeOf', { text: words })}
                onClick={() => tell(t('removed'), remove(doc, collection, id))}
              >
                {t('remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
