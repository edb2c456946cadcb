import { useTranslations } from 'next-intl'
import type { PaperSheetProps } from '../../tool'
import type { NetworkContent } from '../content'
import { GenogramPicture } from '../genogram/GenogramPicture'
import { nameOfMember, placersOf } from '../rules/members'
import { People } from './People'
import { middleOf, placedBy, placedByChild } from './placed'
import styles from './Read.module.css'
import { RingsRead } from './RingsRead'
import { useNames } from './use-names'

type Props = PaperSheetProps<NetworkContent>

/** What leaves on paper: a child's own rings, the rings of one who placed, or one sheet for one member. */
export function Sheet(props: Props) {
  const { kind } = props.sheet
  if (kind === 'member') return <MemberSheet {...props} />
  if (kind === 'genogram') return <GenogramPicture content={props.sheet.content.genogram} context={props.context} />
  return kind === 'child' ? <ChildRings {...props} /> : <FamilyRings {...props} />
}

function ChildRings({ sheet: { content, name }, context }: Props) {
  const t = useTranslations('tools.network.sheets')
  const title = t('childTitle', { name: name ?? '' })
  return (
    <section className={styles.view}>
      <h2 className={styles.title}>{title}</h2>
      <RingsRead
        people={placedByChild(content, context)}
        title={title}
        words="child"
        middle={middleOf(context).filter(({ id }) => id === context.childId)}
      />
    </section>
  )
}

function FamilyRings({ sheet: { content }, context }: Props) {
  const t = useTranslations('tools.network')
  const nameOf = useNames(context)
  return (
    <div className={styles.view}>
      {placersOf(content).map((by) => {
        const title = t('compare.of', { name: nameOf(by) })
        return (
          <section key={title} className={styles.side}>
            <h2 className={styles.title}>{title}</h2>
            <RingsRead people={placedBy(content, by, context)} title={title} middle={middleOf(context)} />
          </section>
        )
      })}
      <People content={content} context={context} nameOf={nameOf} />
    </div>
  )
}

const own = ['task', 'available', 'calls'] as const

/** For one member: what they take on, when, whom they ring, and what they were told they may read. */
function MemberSheet({ sheet: { content }, context }: Props) {
  const t = useTranslations('tools.network')
  const [member, ...backups] = content.members
  if (!member) return null
  const name = nameOfMember(member, context)
  return (
    <section className={styles.member}>
      <h2 className={styles.title}>{t('sheets.memberTitle', { name })}</h2>
      <p>{t('sheets.memberText')}</p>
      {own.map(
        (line) =>
          member[line].trim() !== '' && (
            <div key={line}>
              <h3 className={styles.soft}>{t(`sheets.${line}`)}</h3>
              <p className={styles.large}>{member[line]}</p>
            </div>
          ),
      )}
      {member.task.trim() === '' && member.warm && <p className={styles.large}>{t('sheets.warm')}</p>}
      {backups.length > 0 && (
        <div>
          <h3 className={styles.soft}>{t('sheets.backup')}</h3>
          <p className={styles.large}>{backups.map((other) => nameOfMember(other, context)).join(', ')}</p>
        </div>
      )}
      <div>
        <h3 className={styles.soft}>{t('sheets.danger')}</h3>
        <p className={styles.large}>{t('sheets.dangerText')}</p>
      </div>
      {content.links.length > 0 && (
        <div>
          <h3 className={styles.soft}>{t('sheets.worries')}</h3>
          <ul className={styles.dangers}>
            {content.links.map(({ id, text }) => (
              <li key={id} className={styles.large}>
                {text}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.soft}>{t('sheets.stop')}</p>
    </section>
  )
}
