'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/form/Checkbox'
import { Select } from '@/components/form/Select'
import { Sticker } from '@/components/illustrations/stickers'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { VoiceChecks } from '../../VoiceChecks'
import { voiceOf } from '../../voices'
import { writeVoice } from '../../voice'
import { figureFor, memberKinds, statuses } from '../codes'
import type { Member } from '../content'
import { nameOfMember, present } from '../rules/members'
import { recognise, removeMember, setMember } from './actions'
import { useEditing } from './editing'
import { Around } from './Around'
import styles from './Parts.module.css'

const texts = ['relation', 'gives', 'cannot', 'available', 'task', 'calls'] as const

/** One person: what the family says of them, and beside it what is for us alone. */
export function Person({ member }: { member: Member }) {
  const t = useTranslations('tools.network')
  const { content, context, doc, nameOf, tell, open } = useEditing()
  const name = nameOfMember(member, context)
  const age = context.people.find(({ id }) => id === member.person)?.age ?? null
  const family = context.people.filter(({ kind }) => kind === 'child' || kind === 'parent')
  const set = (fields: Parameters<typeof setMember>[2]) => setMember(doc, member.id, fields)
  const others = present(content).filter(({ id }) => id !== member.id)
  return (
    <article className={styles.part} aria-labelledby="member">
      <div>
        <Button variant="plain" icon="back" onClick={() => open(null)}>
          {t('person.back')}
        </Button>
      </div>
      <div className={styles.who}>
        <Sticker code={figureFor(member.person ?? member.id, age)} className={styles.figure} />
        <h2 id="member" className={styles.heading}>
          {name}
        </h2>
      </div>
      {!context.people.some(({ id }) => id === member.person) && <NotInTheCase member={member} />}
      <div className={styles.two}>
        <section className={styles.part} aria-label={t('person.family')}>
          <div className={styles.two}>
            <Select
              label={t('person.kind')}
              value={member.kind ?? ''}
              placeholder={t('person.kindUnknown')}
              options={memberKinds.map((each) => ({ value: each, label: t(`kinds.${each}`) }))}
              onChange={({ target }) => set({ kind: target.value === '' ? null : target.value })}
            />
            <Select
              label={t('person.relationTo')}
              value={member.relationTo ? writeVoice(member.relationTo) : ''}
              placeholder={t('person.all')}
              options={family.map((each) => ({ value: writeVoice(voiceOf(each)), label: each.name }))}
              onChange={({ target }) => set({ relationTo: target.value === '' ? null : target.value })}
            />
          </div>
          {texts.map((each) => (
            <SharedTextArea
              key={each}
              rows={1}
              text={textOf(doc, 'members', member.id, each)}
              label={t(`person.${each}`)}
              {...((each === 'relation' || each === 'task') && { hint: t(`person.${each}Hint`) })}
            />
          ))}
          <Checkbox
            label={t('person.warm')}
            checked={member.warm}
            onChange={({ target }) => set({ warm: target.checked })}
          />
          <VoiceChecks
            legend={t('person.chosenBy')}
            all={family.map(voiceOf)}
            chosen={member.chosenBy}
            nameOf={nameOf}
            onChange={(voices) => set({ chosenBy: voices.map(writeVoice) })}
          />
          <div className={styles.two}>
            <Select
              label={t('person.backupFor')}
              value={member.backupFor ?? ''}
              placeholder={t('person.nobody')}
              options={others.map((other) => ({ value: other.id, label: nameOfMember(other, context) }))}
              onChange={({ target }) => set({ backupFor: target.value === '' ? null : target.value })}
            />
            <Select
              label={t('person.status')}
              value={member.status}
              options={statuses.map((each) => ({ value: each, label: t(`status.${each}`) }))}
              onChange={({ target }) => set({ status: target.value })}
            />
          </div>
        </section>
        <Around member={member} name={name} />
      </div>
      <div>
        <Button
          variant="plain"
          icon="archive"
          onClick={() => {
            tell(t('undo.removed', { name }), removeMember(doc, member.id))
            open(null)
          }}
        >
          {t('person.remove')}
        </Button>
      </div>
    </article>
  )
}

/** A name alone: kept as a note, with the way to the page where people of the case are added, and to the one it turned out to be. */
function NotInTheCase({ member }: { member: Member }) {
  const t = useTranslations('tools.network.noted')
  const { content, context, doc } = useEditing()
  const taken = new Set(content.members.flatMap(({ person }) => person ?? []))
  const free = context.people.filter(({ id }) => !taken.has(id))
  return (
    <Notice
      title={t('title')}
      actions={
        <Button data-desk icon="plus" href={`/cases/${context.caseId}/people/new?kind=network`}>
          {t('add')}
        </Button>
      }
    >
      <p>{t('text')}</p>
      <SharedTextArea rows={1} text={textOf(doc, 'members', member.id, 'name')} label={t('name')} />
      {free.length > 0 && (
        <Select
          label={t('is')}
          value=""
          placeholder={t('choose')}
          options={free.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={({ target }) => {
            if (target.value !== '') recognise(doc, member.id, target.value)
          }}
        />
      )}
    </Notice>
  )
}
