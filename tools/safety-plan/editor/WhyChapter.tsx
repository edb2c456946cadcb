'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { DateInput } from '@/components/form/DateInput'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { FromCase, Said, SourceNews } from '../../FromCase'
import { addLink, removeLink, renewLink, type Link } from '../../links'
import { lineSources } from '../codes'
import { dangersOf, goalsOf } from '../rules/cover'
import { hasWords } from '../rules/words'
import { codes, headText, remove, set, setHead, text } from './actions'
import { Composer } from './Composer'
import { useEditing } from './editing'
import { OneOf } from '../../OneOf'
import { PeopleField } from './PeopleField'
import styles from './Plan.module.css'

const whys = ['danger_statement', 'safety_goal'] as const

/** Why there is a plan, as the map says it, and what must be covered whatever happens. */
export default function WhyChapter() {
  const t = useTranslations('tools.safety_plan.why')
  const { content, doc } = useEditing()
  const [taking, setTaking] = useState(false)
  const dangers = dangersOf(content)
  const loose = goalsOf(content, null)
  const why = [...dangers, ...dangers.flatMap((danger) => goalsOf(content, danger)), ...loose]
  return (
    <>
      <section className={styles.part} aria-labelledby="plan-dangers">
        <h3 id="plan-dangers" className={styles.heading}>
          {t('dangers')}
        </h3>
        <p className={styles.soft}>{t(why.length === 0 ? 'none' : 'dangersText')}</p>
        {dangers.map((danger) => (
          <div key={danger.id} className={styles.card} data-kind="danger">
            <Taken link={danger} />
            {goalsOf(content, danger).map((goal) => (
              <div key={goal.id} className={styles.inner}>
                <p className={styles.soft}>{t('goal')}</p>
                <Taken link={goal} />
              </div>
            ))}
          </div>
        ))}
        {loose.map((goal) => (
          <div key={goal.id} className={styles.card} data-kind="goal">
            <p className={styles.soft}>{t('looseGoals')}</p>
            <Taken link={goal} />
          </div>
        ))}
        <SourceNews links={why} onRenew={(link, offer) => renewLink(doc, link.id, offer)} />
        <div>
          <Button icon={taking ? 'check' : 'link'} aria-expanded={taking} onClick={() => setTaking(!taking)}>
            {t(taking ? 'takeClose' : 'take')}
          </Button>
        </div>
        {taking && <FromCase kinds={whys} taken={content.links} onTake={(offer) => addLink(doc, offer)} />}
      </section>
      <Lines />
      <Head />
    </>
  )
}

function Taken({ link }: { link: Link }) {
  const t = useTranslations('tools.safety_plan.why')
  const { doc } = useEditing()
  return (
    <>
      <p className="family-words" data-size="card">
        {link.text}
      </p>
      <div className={styles.bar}>
        <Said of={link} />
        <Button variant="plain" icon="archive" onClick={() => removeLink(doc, link.id)}>
          {t('remove')}
        </Button>
      </div>
    </>
  )
}

function Lines() {
  const t = useTranslations('tools.safety_plan')
  const { content, doc, tell } = useEditing()
  const [typing, setTyping] = useState<string | null>(null)
  return (
    <section className={styles.part} aria-labelledby="plan-lines">
      <h3 id="plan-lines" className={styles.heading}>
        {t('why.lines')}
      </h3>
      <p className={styles.soft}>{t('why.linesText')}</p>
      {content.bottomLines
        .filter((line) => line.id !== typing && hasWords(line))
        .map((line) => (
          <div key={line.id} className={styles.card} data-kind="line">
            <SharedTextArea
              text={text(doc, 'lines', line.id, 'text')}
              aria-label={t('why.line')}
              rows={1}
              className={styles.words}
            />
            <OneOf
              legend={t('why.source')}
              value={line.source}
              options={lineSources.map((value) => ({ value, label: t(`why.sources.${value}`) }))}
              onChoose={(source) => set(doc, 'lines', line.id, { source })}
            />
            <Checkbox
              label={t('why.fixed')}
              checked={line.fixed}
              onChange={(event) => set(doc, 'lines', line.id, { fixed: event.target.checked })}
            />
            <div>
              <Button
                variant="plain"
                icon="archive"
                onClick={() => tell(t('rules.removed'), remove(doc, 'lines', line.id))}
              >
                {t('rules.remove')}
              </Button>
            </div>
          </div>
        ))}
      <Composer
        collection="lines"
        first
        label={t('why.newLine')}
        hint={t('why.lineHint')}
        onAdd={(id) => set(doc, 'lines', id, { source: 'consultant', fixed: true })}
        onTyping={setTyping}
      />
    </section>
  )
}

const languages = ['nl', 'fr', 'en', 'ar', 'tr', 'pl', 'ro', 'bg', 'es', 'uk', 'ti', 'so'] as const

function Head() {
  const t = useTranslations('tools.safety_plan.why')
  const format = useFormatter()
  const { content, doc } = useEditing()
  const { head } = content
  const day = (name: 'startsOn' | 'endsOn') => (
    <DateInput
      label={t(name)}
      hint={head[name] === null ? t('dayHint') : format.dateTime(new Date(`${head[name]}T12:00:00`), 'day')}
      value={head[name] ?? ''}
      onChange={({ target: { value } }) => setHead(doc, { [name]: value === '' ? null : value })}
    />
  )
  return (
    <section className={styles.part} aria-labelledby="plan-head">
      <h3 id="plan-head" className={styles.heading}>
        {t('head')}
      </h3>
      <PeopleField
        legend={t('children')}
        hint={t('childrenHint')}
        only="children"
        chosen={head.children}
        onChange={(children) => setHead(doc, { children: codes(children) })}
      />
      <SharedTextArea text={headText(doc, 'forWhom')} label={t('forWhom')} rows={1} onInput={() => setHead(doc, {})} />
      <div className={styles.pair}>
        {day('startsOn')}
        {day('endsOn')}
        <Select
          label={t('language')}
          placeholder={t('languageNone')}
          value={head.language ?? ''}
          options={languages.map((value) => ({ value, label: t(`languages.${value}`) }))}
          onChange={({ target: { value } }) => setHead(doc, { language: value === '' ? null : value })}
        />
      </div>
    </section>
  )
}
