import { useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { Rule } from '../content'
import { carries } from '../rules/words'
import { usePeople } from './use-people'
import { useWhen } from './use-when'
import styles from './Read.module.css'

type Props = {
  rule: Rule
  nameOf: NameOf
  /** Only the hour: the day and its part stand above it. */
  hour?: boolean
  /** With plan B, how we know and where. */
  full?: boolean
}

/** One agreement: its words first and largest, then who and when. */
export function RuleLine({ rule, nameOf, hour = false, full = false }: Props) {
  const t = useTranslations('tools.safety_plan.rules')
  const people = usePeople(nameOf)
  const when = useWhen()
  const moment = hour ? when({ ...rule, days: [], parts: [] }) : when(rule)
  const backup = people(rule.backup, rule.backupOther)
  const more = full
    ? [
        rule.what.trim(),
        rule.where.trim() !== '' && t('whereRead', { text: rule.where }),
        backup !== '' && t('backupRead', { names: backup }),
        rule.planB.trim() !== '' && t('planBRead', { text: rule.planB }),
        rule.howWeKnow.trim() !== '' && t('knowRead', { text: rule.howWeKnow }),
      ].filter((words): words is string => words !== '' && words !== false)
    : []
  return (
    <li className={styles.rule}>
      <p className={styles.ruleWords}>{rule.text}</p>
      <p className={styles.ruleWho}>
        {carries(rule) && <strong>{people(rule.who, rule.whoOther)}</strong>}
        {carries(rule) && moment !== null && ' · '}
        {moment}
      </p>
      {more.map((words) => (
        <p key={words} className={styles.soft}>
          {words}
        </p>
      ))}
    </li>
  )
}
