import { useTranslations } from 'next-intl'
import { Sticker } from '@/components/illustrations/stickers'
import type { DocumentContext } from '../../tool'
import { figureFor } from '../codes'
import type { Member, NetworkContent } from '../content'
import { nameOfMember, present } from '../rules/members'
import styles from './Read.module.css'
import type { NameOf } from './use-names'

type Props = { content: NetworkContent; context: DocumentContext; nameOf: NameOf }

const lines = ['gives', 'cannot', 'available', 'task', 'calls'] as const

/** Who is there, in the family's own words. What is noted beside somebody is only there where it may be. */
export function People({ content, context, nameOf }: Props) {
  const t = useTranslations('tools.network')
  const members = present(content)
  if (members.length === 0) return null
  const ageOf = ({ person }: Member) => context.people.find(({ id }) => id === person)?.age ?? null
  return (
    <section className={styles.side}>
      <h3 className={styles.title}>{t('read.people')}</h3>
      <ul className={styles.people}>
        {members.map((member) => (
          <li key={member.id} className={styles.person}>
            <Sticker code={figureFor(member.person ?? member.id, ageOf(member))} />
            <div className={styles.words}>
              <p className={styles.name}>{nameOfMember(member, context)}</p>
              {member.relation.trim() !== '' && (
                <p className="family-words" data-size="card">
                  {member.relation}
                </p>
              )}
              {lines.map(
                (line) =>
                  member[line].trim() !== '' && (
                    <p key={line}>
                      <span className={styles.soft}>{t(`person.${line}`)}: </span>
                      {member[line]}
                    </p>
                  ),
              )}
              {member.warm && <p>{t('person.warm')}</p>}
              {member.chosenBy.length > 0 && (
                <p className={styles.soft}>
                  {t('read.chosenBy', { names: member.chosenBy.map((voice) => nameOf(voice)).join(', ') })}
                </p>
              )}
              <Notes content={content} member={member} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Notes({ content, member }: Pick<Props, 'content'> & { member: Member }) {
  const t = useTranslations('tools.network')
  const note = content.notes.find(({ id }) => id === member.id)
  if (!note) return null
  const said = [
    note.attitude === 'unknown' ? null : t(`attitudes.${note.attitude}`),
    note.willingTo.trim() === '' ? null : `${t('around.willingTo')}: ${note.willingTo}`,
    note.contactRisk ? t('around.contactRisk') : null,
    note.concern.trim() === '' ? null : `${t('around.concern')}: ${note.concern}`,
    note.nextOn === null ? null : `${t('around.nextOn')}: ${note.nextOn} ${note.nextHow}`,
  ].filter((each) => each !== null)
  if (said.length === 0) return null
  return (
    <div className={styles.notes}>
      <p className={styles.soft}>{t('read.notes')}</p>
      {said.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  )
}
