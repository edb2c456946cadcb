'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { FromCase } from '../../FromCase'
import { addLink } from '../../links'
import { writeVoice, type Voice } from '../../voice'
import { voiceOf } from '../../voices'
import { dayParts, days } from '../codes'
import { dangersOf } from '../rules/cover'
import { hasWords } from '../rules/words'
import { namesOf, readSentence, type TimeWords } from '../rules/sentence'
import { add, codes, now, set, text } from './actions'
import { Begun } from './Begun'
import { Composer } from './Composer'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import styles from './Plan.module.css'
import { RuleCard } from './RuleCard'

/** What was agreed. Writing one sentence is enough: names and days that stand in it are ticked, and everything else may follow. */
export default function RulesChapter() {
  const t = useTranslations('tools.safety_plan.rules')
  const { content, context, doc, nameOf, asked } = useEditing()
  const words = useTimeWords()
  const [typing, setTyping] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(asked)
  const [last, setLast] = useState<string | null>(null)
  const [taking, setTaking] = useState(false)
  const family = context.people.filter(({ kind }) => kind !== 'professional').map(voiceOf)
  const consultant: Voice = { kind: 'consultant', person: null }
  const [idea, setIdea] = useState<string>(writeVoice(family.find(({ kind }) => kind === 'parent') ?? consultant))
  const rules = content.rules.filter((rule) => hasWords(rule) || rule.id === open)
  const dangers = dangersOf(content)
  const tick = (id: string, sentence: string, voice: string) => {
    const grownups = context.people.filter(({ kind }) => kind !== 'child')
    const { who, days: on, parts, at } = readSentence(sentence, namesOf(grownups), words)
    // At once: with `enteredAt` it counts, as a contribution of this voice.
    set(doc, 'rules', id, {
      voice,
      who: codes(grownups.filter((person) => who.includes(person.id)).map(voiceOf)),
      days: on,
      parts,
      at: at === '' ? null : at,
      // Where there is one danger, that is what it is about.
      ...(dangers.length === 1 && dangers[0] && { dangers: [dangers[0].id] }),
      enteredBy: context.me.staffId,
      enteredAt: now(),
    })
    setLast(id)
  }
  return (
    <>
      {rules.length === 0 && <p className={styles.soft}>{t('empty')}</p>}
      <ol className={styles.list}>
        {rules.map((rule) => (
          <li key={rule.id}>
            <RuleCard
              rule={rule}
              open={open === rule.id}
              fresh={last === rule.id}
              onOpen={(is) => setOpen(is ? rule.id : null)}
            />
          </li>
        ))}
      </ol>
      <Begun collection="rules" typing={typing} onAdd={(id, sentence) => tick(id, sentence, idea)} />
      <Composer
        collection="rules"
        first
        label={t('new')}
        hint={t('hint')}
        onTyping={setTyping}
        onAdd={(id, sentence) => tick(id, sentence, idea)}
      />
      <OneOf
        legend={t('idea')}
        value={idea}
        options={[...family, consultant].map((voice) => ({ value: writeVoice(voice), label: nameOf(voice) }))}
        onChoose={setIdea}
      />
      <div>
        <Button variant="plain" icon="link" aria-expanded={taking} onClick={() => setTaking(!taking)}>
          {t('fromSteps')}
        </Button>
      </div>
      {taking && (
        <FromCase
          kinds={['next_step', 'strength', 'demonstrated_safety']}
          taken={content.links}
          onTake={(offer) => {
            const id = add(doc, 'rules')
            text(doc, 'rules', id, 'text').insert(0, offer.text)
            tick(id, offer.text, writeVoice(offer.voice))
            return addLink(doc, offer, id)
          }}
        />
      )}
    </>
  )
}

function useTimeWords(): TimeWords {
  const t = useTranslations('tools.safety_plan.time')
  return {
    days: Object.fromEntries(days.map((day) => [day, t(`days.${day}`)])) as TimeWords['days'],
    parts: Object.fromEntries(dayParts.map((part) => [part, t(`parts.${part}`)])) as TimeWords['parts'],
    weekdays: t('weekdays'),
    weekend: t('weekend'),
    and: t('and'),
  }
}
