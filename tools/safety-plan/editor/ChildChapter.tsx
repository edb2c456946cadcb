'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { writeVoice } from '../../voice'
import { voiceOf } from '../../voices'
import type { Rule } from '../content'
import { ChildDrawing } from '../read/pictures'
import { ChildSheet } from '../read/ChildSheet'
import { childRules, rulesOf } from '../rules/words'
import { add, codes, headText, now, set, setHead, text } from './actions'
import { useEditing } from './editing'
import { PeopleField } from './PeopleField'
import { PicturePicker } from './PicturePicker'
import styles from './Plan.module.css'

/** The plan for the children: a few rules in their words, a picture each, a sign, and whom they may go to. */
export default function ChildChapter() {
  const t = useTranslations('tools.safety_plan.child')
  const { content, nameOf, named } = useEditing()
  const rules = rulesOf(content)
  const [looking, setLooking] = useState(false)
  return (
    <>
      <section className={styles.part}>
        <p className={styles.soft}>{t(rules.length === 0 ? 'none' : 'text')}</p>
        {rules.length > 0 && <p role="status">{t('count', { count: childRules(content).length })}</p>}
        {rules.map((rule) => (
          <ChildRule key={rule.id} rule={rule} />
        ))}
      </section>
      <Sign />
      <Tellings />
      <section className={styles.part}>
        <div>
          <Button icon="look" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {t('preview')}
          </Button>
        </div>
        {looking && (
          <div className={styles.card}>
            <ChildSheet content={content} nameOf={nameOf} child={null} named={named} />
          </div>
        )}
      </section>
    </>
  )
}

function ChildRule({ rule }: { rule: Rule }) {
  const t = useTranslations('tools.safety_plan.child')
  const { doc } = useEditing()
  const [choosing, setChoosing] = useState(false)
  return (
    <div className={styles.card}>
      <p className={styles.soft}>{rule.text}</p>
      <SharedTextArea
        text={text(doc, 'rules', rule.id, 'childText')}
        label={t('words')}
        rows={1}
        className={styles.words}
      />
      <div className={styles.actions}>
        {rule.childPicture && <ChildDrawing code={rule.childPicture} className={styles.drawn} />}
        <Button
          variant="plain"
          aria-expanded={choosing}
          aria-label={t('pictureOf', { text: rule.text })}
          onClick={() => setChoosing(!choosing)}
        >
          {rule.childPicture ? t(`pictures.${rule.childPicture}`) : t('picture')}
        </Button>
      </div>
      {choosing && (
        <PicturePicker
          legend={t('pictureOf', { text: rule.text })}
          value={rule.childPicture}
          onChoose={(childPicture) => set(doc, 'rules', rule.id, { childPicture })}
        />
      )}
    </div>
  )
}

function Sign() {
  const t = useTranslations('tools.safety_plan.child')
  const { content, doc } = useEditing()
  const { signPicture, signKnownBy, safePeople } = content.child
  const begin = () => setHead(doc, {})
  return (
    <>
      <section className={styles.part} aria-labelledby="plan-sign">
        <h3 id="plan-sign" className={styles.heading}>
          {t('signTitle')}
        </h3>
        <p className={styles.soft}>{t('signText')}</p>
        <SharedTextArea text={headText(doc, 'sign')} label={t('sign')} hint={t('signHint')} rows={1} onInput={begin} />
        <PicturePicker
          legend={t('signPicture')}
          value={signPicture}
          onChoose={(picture) => setHead(doc, { signPicture: picture })}
        />
        <PeopleField
          legend={t('signKnownBy')}
          chosen={signKnownBy}
          onChange={(people) => setHead(doc, { signKnownBy: codes(people) })}
        />
      </section>
      <section className={styles.part} aria-labelledby="plan-safe">
        <h3 id="plan-safe" className={styles.heading}>
          {t('safeTitle')}
        </h3>
        <PeopleField
          legend={t('safePeople')}
          only="grownups"
          chosen={safePeople}
          onChange={(people) => setHead(doc, { safePeople: codes(people) })}
          other={{ text: headText(doc, 'safeOthers'), label: t('safeOthers'), onInput: begin }}
        />
      </section>
    </>
  )
}

function Tellings() {
  const t = useTranslations('tools.safety_plan.child')
  const format = useFormatter()
  const { content, context, doc, nameOf } = useEditing()
  const children = context.people.filter(({ kind }) => kind === 'child')
  return (
    <section className={styles.part} aria-labelledby="plan-tell">
      <h3 id="plan-tell" className={styles.heading}>
        {t('tellTitle')}
      </h3>
      <p className={styles.soft}>{t('tellText')}</p>
      {content.child.tellings.map(({ id, child, at }) => (
        <div key={id} className={styles.card}>
          <p>
            {at === null
              ? nameOf(child)
              : t('toldOn', { name: nameOf(child), day: format.dateTime(new Date(at), 'day') })}
          </p>
          <SharedTextArea
            text={text(doc, 'tellings', id, 'words')}
            label={t('toldWords', { name: nameOf(child) })}
            rows={2}
            className={styles.words}
          />
        </div>
      ))}
      <div className={styles.actions}>
        {children.map((person) => (
          <Button
            key={person.id}
            icon="check"
            onClick={() => add(doc, 'tellings', { child: writeVoice(voiceOf(person)), at: now() })}
          >
            {t('told', { name: person.name })}
          </Button>
        ))}
      </div>
    </section>
  )
}
