'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { writeVoice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import { triggerKinds, withins } from '../codes'
import type { Response, Trigger } from '../content'
import { HelpLines } from '../read/HelpLines'
import { Answers } from '../read/TriggerLine'
import { hasWords } from '../rules/words'
import { add, beginTrigger, codes, remove, set, text } from './actions'
import { Begun } from './Begun'
import { Composer } from './Composer'
import { useEditing } from './editing'
import { LastSteps } from './LastSteps'
import { OneOf } from '../../OneOf'
import { Closing, Opening } from './Opening'
import { PeopleField } from './PeopleField'
import styles from './Plan.module.css'

/** If … then …: what makes it hard, how it begins, who calls whom, and what when it goes wrong anyway. */
export default function HardChapter() {
  const t = useTranslations('tools.safety_plan.hard')
  const { content, doc, named, asked } = useEditing()
  const [typing, setTyping] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(asked)
  const begin = (id: string) => {
    beginTrigger(doc, id)
    setOpen(id)
  }
  return (
    <>
      <section className={styles.part} aria-labelledby="plan-hard">
        <h3 id="plan-hard" className={styles.heading}>
          {t('title')}
        </h3>
        <p className={styles.soft}>{t('text')}</p>
        {content.triggers
          .filter((trigger) => hasWords(trigger) || trigger.id === open)
          .map((trigger) => (
            <TriggerCard
              key={trigger.id}
              trigger={trigger}
              open={open === trigger.id}
              onOpen={(is) => setOpen(is ? trigger.id : null)}
            />
          ))}
        <Begun collection="triggers" typing={typing} onAdd={begin} />
        <Composer collection="triggers" first label={t('new')} hint={t('hint')} onAdd={begin} onTyping={setTyping} />
      </section>
      <LastSteps />
      <section className={styles.part} aria-labelledby="plan-numbers">
        <h3 id="plan-numbers" className={styles.heading}>
          {t('numbers')}
        </h3>
        <p className={styles.soft}>{t('numbersText')}</p>
        <HelpLines named={named} />
      </section>
    </>
  )
}

type CardProps = { trigger: Trigger; open: boolean; onOpen: (open: boolean) => void }

function TriggerCard({ trigger, open, onOpen }: CardProps) {
  const t = useTranslations('tools.safety_plan')
  const { context, doc, nameOf } = useEditing()
  const put = (fields: Parameters<typeof set>[3]) => set(doc, 'triggers', trigger.id, fields)
  return (
    <div className={styles.card} data-kind="trigger">
      <p className={styles.soft}>{t(`hard.kinds.${trigger.kind}`)}</p>
      <p className="family-words" data-size="card">
        {trigger.text}
      </p>
      {trigger.firstSign.trim() !== '' && <p>{t('hard.signRead', { text: trigger.firstSign })}</p>}
      {!open && <Answers trigger={trigger} nameOf={nameOf} />}
      <Opening open={open} words={trigger.text} onOpen={onOpen} />
      {open && (
        <div className={styles.fields}>
          <SharedTextArea text={text(doc, 'triggers', trigger.id, 'text')} label={t('hard.new')} rows={1} />
          <OneOf
            legend={t('hard.kind')}
            value={trigger.kind}
            options={triggerKinds.map((value) => ({ value, label: t(`hard.kinds.${value}`) }))}
            onChoose={(kind) => put({ kind })}
          />
          <SharedTextArea text={text(doc, 'triggers', trigger.id, 'firstSign')} label={t('hard.firstSign')} rows={1} />
          <PeopleField
            legend={t('hard.seenBy')}
            chosen={trigger.seenBy}
            onChange={(seenBy) => put({ seenBy: codes(seenBy) })}
          />
          <Select
            label={t('hard.voice')}
            value={writeVoice(trigger.voice)}
            options={[...context.people.map(voiceOf), consultant].map((voice) => ({
              value: writeVoice(voice),
              label: nameOf(voice),
            }))}
            onChange={({ target: { value } }) => put({ voice: value })}
          />
          {trigger.responses.map((response) => (
            <ResponseForm key={response.id} response={response} />
          ))}
          <Closing collection="triggers" id={trigger.id} onClose={() => onOpen(false)}>
            <Button icon="plus" onClick={() => add(doc, 'responses', { trigger: trigger.id })}>
              {t('hard.addResponse')}
            </Button>
          </Closing>
        </div>
      )}
    </div>
  )
}

/** Who calls whom, how soon, what is done, and who when that one does not answer. */
function ResponseForm({ response }: { response: Response }) {
  const t = useTranslations('tools.safety_plan.hard')
  const rules = useTranslations('tools.safety_plan.rules')
  const { doc, tell } = useEditing()
  const put = (fields: Parameters<typeof set>[3]) => set(doc, 'responses', response.id, fields)
  const of = (name: string) => text(doc, 'responses', response.id, name)
  return (
    <div className={styles.inner}>
      <p className={styles.who}>{t('response')}</p>
      <PeopleField
        legend={t('who')}
        chosen={response.who}
        onChange={(who) => put({ who: codes(who) })}
        other={{ text: of('whoOther'), label: rules('whoOther') }}
      />
      <PeopleField
        legend={t('calls')}
        chosen={response.calls}
        onChange={(calls) => put({ calls: codes(calls) })}
        other={{ text: of('callsOther'), label: t('callsOther') }}
      />
      <OneOf
        legend={t('within')}
        value={response.within}
        options={withins.map((value) => ({ value, label: t(`withins.${value}`) }))}
        onChoose={(within) => put({ within })}
      />
      <SharedTextArea text={of('what')} label={t('what')} rows={2} />
      <PeopleField
        legend={t('backup')}
        chosen={response.backup}
        onChange={(backup) => put({ backup: codes(backup) })}
        other={{ text: of('backupOther'), label: rules('whoOther') }}
      />
      <div>
        <Button
          variant="plain"
          icon="archive"
          onClick={() => tell(rules('removed'), remove(doc, 'responses', response.id))}
        >
          {rules('remove')}
        </Button>
      </div>
    </div>
  )
}
