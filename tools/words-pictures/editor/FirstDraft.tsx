'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { WordsPictures } from '@/components/illustrations/tiles'
import { Button } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { firstDraft, stillFree, type DraftWords } from '../rules/first-draft'
import { isBegun } from '../rules/frames'
import { frameKeys } from '../codes'
import { addFrame, inOne } from './actions'
import { applyDraft } from './apply-draft'
import { useEditing } from './editing'
import styles from './FirstDraft.module.css'
import { useMaterial } from './use-material'

/**
 * The story of a quarter of an hour: one touch, and there is something to read through together. Only sheets without words are filled;
 * once every sheet has words there is nothing to offer.
 */
export function FirstDraft() {
  const t = useTranslations('tools.words_pictures')
  const { content, doc, aside } = useEditing()
  const begun = isBegun(content)
  const waits = content.frames.some(({ key, text }) => key !== null && key !== 'mine' && text.trim() === '')
  if (begun) return waits ? <Offer compact /> : null
  // Ten at once must know of each other where they stand: in our order.
  const blank = () =>
    inOne(doc, () => {
      let so = content
      for (const key of frameKeys) {
        const id = addFrame(doc, so, key)
        so = { ...so, frames: [...so.frames, { ...emptyFrame, id, key }] }
      }
    })
  return (
    <EmptyState
      picture={<WordsPictures />}
      title={t('editor.empty')}
      text={t('editor.emptyText')}
      action={
        <div className={styles.ways}>
          <Offer key={aside.guid} />
          <Button onClick={blank}>{t('editor.blank')}</Button>
        </div>
      }
    />
  )
}

const emptyFrame = {
  title: '',
  text: '',
  wordsOf: [],
  addedAt: null,
  drawnBy: null,
  confirmedAt: null,
  disputes: [],
  removedAt: null,
  origin: '',
  service: '',
}

function Offer({ compact = false }: { compact?: boolean }) {
  const t = useTranslations('tools.words_pictures.draft')
  const { content, context, doc, aside, tell } = useEditing()
  const { offers, ready, away, sources } = useMaterial()
  const words = useDraftWords()
  const people = context.people.filter(({ kind }) => kind === 'family' || kind === 'network').map(({ name }) => name)
  const make = () => {
    const all = stillFree(content, firstDraft({ offers, people }, words))
    // Who laid a sheet aside does not want it back by itself.
    const draft = all.filter(({ key }) => !isBegun(content) || content.frames.some((frame) => frame.key === key))
    const filled = draft.filter(({ text }) => text !== '')
    tell(t('told', { count: filled.length }), applyDraft(doc, aside, content, draft))
  }
  const count = (...kinds: readonly string[]) => offers.filter(({ kind }) => kinds.includes(kind)).length
  const dangers = count('danger_statement')
  return (
    <section className={styles.draft} data-compact={compact || undefined} aria-label={t('title')}>
      {sources}
      <h3 className={styles.title}>{t('title')}</h3>
      <p className={styles.text}>{t('text')}</p>
      <p className={styles.soft} role="status">
        {ready
          ? [
              t('from', {
                dangers,
                good: count('strength', 'demonstrated_safety'),
                people: people.length,
              }),
              dangers === 0 && !away ? t('noMap') : '',
              away ? t('notHere') : '',
            ].join(' ')
          : t('looking')}
      </p>
      <div>
        <Button variant="primary" size={compact ? 'normal' : 'large'} icon="story" pending={!ready} onClick={make}>
          {t('make')}
        </Button>
      </div>
    </section>
  )
}

function useDraftWords(): DraftWords {
  const t = useTranslations('tools.words_pictures.draft.words')
  const format = useFormatter()
  const { childName: child, nameOf } = useEditing()
  return {
    list: (names) => format.list([...names], 'and'),
    nameOf,
    title: t('titleAlone', { child }),
    good: t('good'),
    said: (who, words) => t('said', { who, words }),
    who: (names, count) => t('who', { names, count }),
    whoNobody: t('whoNobody'),
    what: (worry) => t('what', { worry }),
    whatNobody: t('whatNobody'),
    happened: t('happened'),
    notfault: t('notfault'),
    doing: t('doing'),
    doingNobody: t('doingNobody'),
    people: (names) => t('people', { names }),
    peopleNobody: t('peopleNobody'),
    next: t('next'),
  }
}
