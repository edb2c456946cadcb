import { useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { Contact } from '../content'
import { usePeople } from './use-people'
import { useWhen } from './use-when'
import styles from './Read.module.css'

/** Who may be with the children, how, and under whose eye. */
export function ContactLine({ contact, nameOf }: { contact: Contact; nameOf: NameOf }) {
  const t = useTranslations('tools.safety_plan.week')
  const people = usePeople(nameOf)
  const when = useWhen()
  const eyes = people(contact.eyes)
  const children = people(contact.children)
  const said = [
    people(contact.who, contact.whoOther),
    contact.way === null ? '' : t(`ways.${contact.way}`),
    children === '' ? '' : t('childrenRead', { names: children }),
    eyes === '' ? '' : t('eyesRead', { names: eyes }),
    when(contact) ?? '',
    contact.where.trim(),
  ].filter((words) => words !== '')
  return (
    <li className={styles.rule} data-kind="contact">
      <p className={styles.ruleWords}>{contact.text}</p>
      <p className={styles.ruleWho}>{said.join(' · ')}</p>
    </li>
  )
}
