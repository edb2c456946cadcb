'use client'

import { useTranslations } from 'next-intl'
import { Select } from '@/components/form/Select'
import { Sticker } from '@/components/illustrations/stickers'
import { Badge } from '@/components/ui/Badge'
import { Button } from '@/components/ui/Button'
import { figureFor, rings } from '../codes'
import type { Member } from '../content'
import { nameOfMember, ringsOf } from '../rules/members'
import { useEditing } from './editing'
import styles from './Parts.module.css'
import type { useBoard } from './use-board'

type Board = Pick<ReturnType<typeof useBoard>, 'people' | 'put' | 'noted'>

/** Everybody in a list: the same as the rings, for who works by keyboard, and the way to what they give and what they know. */
export function MemberList({ board }: { board: Board }) {
  const t = useTranslations('tools.network')
  const { content } = useEditing()
  const members = new Map(content.members.map((member) => [member.id, member]))
  const gone = content.members.filter(({ status }) => status === 'left')
  return (
    <section className={styles.part} aria-labelledby="network-list">
      <h2 id="network-list" className={styles.heading}>
        {t('list.title')}
      </h2>
      {board.people.length === 0 && <p className={styles.soft}>{t('list.none')}</p>}
      <ul className={styles.list}>
        {board.people.map((person) => (
          <Line key={person.id} board={board} member={members.get(person.id)} person={person} />
        ))}
      </ul>
      {gone.length > 0 && (
        <details className={styles.step}>
          <summary className={styles.summary}>{t('list.left')}</summary>
          <ul className={styles.list}>
            {gone.map((member) => (
              <Gone key={member.id} member={member} />
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Line({
  board,
  member,
  person,
}: {
  board: Board
  member: Member | undefined
  person: Board['people'][number]
}) {
  const t = useTranslations('tools.network')
  const { open, tell } = useEditing()
  const { id, name, figure, ring } = person
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        <Sticker code={figure} className={styles.figure} />
        <span className={styles.words}>
          <strong>{name}</strong>
          {member && member.relation.trim() !== '' && <span className={styles.soft}>{member.relation}</span>}
          {member && member.status === 'paused' && <Badge>{t('status.paused')}</Badge>}
          {board.noted.has(id) && <Badge tone="care">{t('list.noted')}</Badge>}
        </span>
      </span>
      <span className={styles.row}>
        <Select
          label={<span className={styles.soft}>{t('list.ring')}</span>}
          aria-label={t('list.ringOf', { name })}
          value={ring === null ? '' : String(ring)}
          placeholder={t('list.nowhere')}
          options={rings.map((each) => ({ value: String(each), label: t(`rings.names.${each}`) }))}
          onChange={({ target }) => {
            const next = rings.find((each) => String(each) === target.value) ?? null
            const undo = board.put(id, next)
            tell(
              next === null ? t('undo.out', { name }) : t('undo.placed', { name, ring: t(`rings.names.${next}`) }),
              undo,
            )
          }}
        />
        {member && (
          <Button icon="edit" aria-label={t('list.openOf', { name })} onClick={() => open(id)}>
            {t('list.open')}
          </Button>
        )}
      </span>
    </li>
  )
}

function Gone({ member }: { member: Member }) {
  const t = useTranslations('tools.network')
  const { context, content, by, open } = useEditing()
  const name = nameOfMember(member, context)
  const age = context.people.find(({ id }) => id === member.person)?.age ?? null
  const ring = ringsOf(content, by).get(member.id)
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        <Sticker code={figureFor(member.person ?? member.id, age)} className={styles.figure} />
        <span>
          {name}
          {ring !== undefined && <span className={styles.soft}> · {t(`rings.names.${ring}`)}</span>}
        </span>
      </span>
      <Button icon="edit" aria-label={t('list.openOf', { name })} onClick={() => open(member.id)}>
        {t('list.open')}
      </Button>
    </li>
  )
}
