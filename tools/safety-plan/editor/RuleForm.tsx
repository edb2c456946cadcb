'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { Select } from '@/components/form/Select'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { FromCase, Said } from '../../FromCase'
import { addLink, removeLink } from '../../links'
import { writeVoice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import type { Rule } from '../content'
import { dangersOf } from '../rules/cover'
import { codes, set, text } from './actions'
import { useEditing } from './editing'
import { Closing } from './Opening'
import { PeopleField } from './PeopleField'
import styles from './Plan.module.css'
import { WhenField } from './WhenField'

/** Everything about one agreement. What is typed is kept as it is typed; nothing needs to be filled in. */
export function RuleForm({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const t = useTranslations('tools.safety_plan.rules')
  const { content, context, doc, nameOf } = useEditing()
  const put = (fields: Parameters<typeof set>[3]) => set(doc, 'rules', rule.id, fields)
  const words = (name: string, rows = 1, hint?: string) => (
    <SharedTextArea
      text={text(doc, 'rules', rule.id, name)}
      label={t(name === 'when' ? 'whenWords' : name)}
      hint={hint}
      rows={rows}
    />
  )
  const dangers = dangersOf(content)
  const voices = [...context.people.map(voiceOf), consultant]
  return (
    <div className={styles.fields}>
      {words('text', 2)}
      <PeopleField
        legend={t('who')}
        chosen={rule.who}
        onChange={(who) => put({ who: codes(who) })}
        other={{ text: text(doc, 'rules', rule.id, 'whoOther'), label: t('whoOther') }}
      />
      <WhenField chosen={rule} onChange={put} />
      <div className={styles.pair}>
        <TextInput
          type="time"
          label={t('at')}
          value={rule.at}
          onChange={({ target: { value } }) => put({ at: value === '' ? null : value })}
        />
        {words('when')}
        {words('what', 2)}
        {words('where')}
        {words('howWeKnow')}
      </div>
      <PeopleField
        legend={t('backup')}
        chosen={rule.backup}
        onChange={(backup) => put({ backup: codes(backup) })}
        other={{ text: text(doc, 'rules', rule.id, 'backupOther'), label: t('whoOther') }}
      />
      {words('planB')}
      {dangers.length > 0 && (
        <fieldset className={styles.list}>
          <legend className={styles.soft}>{t('dangers')}</legend>
          {dangers.map(({ id, text: about }) => (
            <Checkbox
              key={id}
              label={about}
              checked={rule.dangers.includes(id)}
              onChange={({ target: { checked } }) =>
                put({ dangers: checked ? [...rule.dangers, id] : rule.dangers.filter((each) => each !== id) })
              }
            />
          ))}
        </fieldset>
      )}
      {words('childText', 1, t('childTextHint'))}
      <Quotes rule={rule} />
      <Select
        label={t('idea')}
        value={writeVoice(rule.voice)}
        options={voices.map((voice) => ({ value: writeVoice(voice), label: nameOf(voice) }))}
        onChange={({ target: { value } }) => put({ voice: value })}
      />
      <Closing collection="rules" id={rule.id} onClose={onClose} />
    </div>
  )
}

/** What a child said itself, beside the rule: only what it lets every parent read. */
function Quotes({ rule }: { rule: Rule }) {
  const t = useTranslations('tools.safety_plan')
  const { content, doc } = useEditing()
  const [taking, setTaking] = useState(false)
  const quotes = content.links.filter(({ of, kind }) => of === rule.id && kind === 'child_words')
  return (
    <div className={styles.list}>
      <p className={styles.soft}>{t('rules.quotes')}</p>
      {quotes.map((quote) => (
        <div key={quote.id} className={styles.inner}>
          <p className="family-words" data-size="card">
            {quote.text}
          </p>
          <div className={styles.bar}>
            <Said of={quote} />
            <Button variant="plain" icon="archive" onClick={() => removeLink(doc, quote.id)}>
              {t('why.remove')}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button variant="plain" icon="quote" aria-expanded={taking} onClick={() => setTaking(!taking)}>
          {t('rules.quotesTake')}
        </Button>
      </div>
      {taking && <FromCase kinds={['child_words']} taken={quotes} onTake={(offer) => addLink(doc, offer, rule.id)} />}
    </div>
  )
}
