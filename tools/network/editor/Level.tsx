'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DateInput } from '@/components/form/DateInput'
import { Select } from '@/components/form/Select'
import { knowledgeLevels, type KnowledgeLevel } from '@/domain/consent/who-knows'
import { writeVoice, readVoice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import { knowsOf, type Danger } from '../rules/knowing'
import { setKnows, setTold, type Who } from './actions'
import { useEditing } from './editing'
import styles from './Parts.module.css'

type LevelProps = { who: Who; name: string; danger: Danger; level: KnowledgeLevel; label: ReactNode }

/** How much somebody knows of one danger. */
export function LevelSelect({ who, name, danger, level, label }: LevelProps) {
  const t = useTranslations('tools.network')
  const { aside, tell } = useEditing()
  return (
    <Select
      label={label}
      aria-label={t('knows.of', { name, words: danger.text })}
      data-level={level}
      value={level}
      options={knowledgeLevels.map((each) => ({ value: each, label: t(`levels.${each}`) }))}
      onChange={({ target }) => {
        const next = knowledgeLevels.find((each) => each === target.value) ?? 'nothing'
        const undo = setKnows(aside, [{ who, danger, was: level }], next)
        tell(t('undo.knows', { name, level: t(`levels.${next}`) }), undo)
      }}
    />
  )
}

/** By whom and on which day. Nothing is filled in by itself: that somebody knows it already is no telling of ours. */
export function Told({ who, danger }: { who: Who; danger: Danger }) {
  const t = useTranslations('tools.network.around')
  const { content, context, aside, nameOf } = useEditing()
  const row = knowsOf(content, who.id, danger)
  const tellers = [...context.people.filter(({ kind }) => kind !== 'child').map(voiceOf), consultant]
  return (
    <div className={styles.two}>
      <Select
        label={t('toldBy')}
        value={row?.toldBy ? writeVoice(row.toldBy) : ''}
        placeholder={t('notSaid')}
        options={tellers.map((each) => ({ value: writeVoice(each), label: nameOf(each) }))}
        onChange={({ target }) =>
          setTold(aside, who, danger, { toldBy: target.value === '' ? null : readVoice(target.value) })
        }
      />
      <DateInput
        label={t('toldOn')}
        value={row?.toldOn ?? ''}
        onChange={({ target }) => setTold(aside, who, danger, { toldOn: target.value === '' ? null : target.value })}
      />
    </div>
  )
}
