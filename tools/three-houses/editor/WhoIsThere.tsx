'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/form/Checkbox'
import { Select } from '@/components/form/Select'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { sameVoice } from '../../voice'
import { settings } from '../codes'
import { atTable, prepare, prepText, sitTogether } from './actions'
import { useEditing } from './editing'
import styles from './Steps.module.css'

/** Who sits with the child today, and whether the child chose that. An interpreter is never a brother or a sister. */
export function WhoIsThere() {
  const t = useTranslations('tools.three_houses.steps_around.who')
  const { content, context, doc, aside } = useEditing()
  const here = atTable(content)
  const all = context.people.map(({ id, kind, name }) => ({ voice: { kind, person: id }, name }))
  const { setup } = content
  return (
    <>
      <fieldset className={styles.list}>
        <legend>{t('here')}</legend>
        {all.map(({ voice, name }) => {
          const present = here.some((each) => sameVoice(each, voice))
          return (
            <Checkbox
              key={voice.person}
              label={name}
              checked={present}
              onChange={() =>
                sitTogether(doc, content, present ? here.filter((each) => !sameVoice(each, voice)) : [...here, voice])
              }
            />
          )
        })}
      </fieldset>
      <Checkbox
        label={t('childChose')}
        checked={setup.childChoseWho === true}
        onChange={(event) => prepare(aside, { childChoseWho: event.target.checked })}
      />
      <Select
        label={t('where')}
        placeholder={t('whereNone')}
        value={setup.setting ?? ''}
        options={settings.map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChange={(event) => prepare(aside, { setting: event.target.value === '' ? null : event.target.value })}
      />
      <Checkbox
        label={t('interpreter')}
        hint={t('interpreterHint')}
        checked={setup.interpreter === true}
        onChange={(event) => prepare(aside, { interpreter: event.target.checked })}
      />
      {setup.interpreter === true && (
        <SharedTextArea text={prepText(aside, 'interpreterName')} rows={1} label={t('interpreterName')} />
      )}
    </>
  )
}
