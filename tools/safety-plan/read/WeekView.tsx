import { useTranslations } from 'next-intl'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import type { NameOf } from '../../use-names'
import { dayParts, days } from '../codes'
import type { Contact, PlanContent, Rule } from '../content'
import { contactsAlways, contactsAt, momentsOf, rulesAlways, rulesAt } from '../rules/moments'
import { hasWords, rulesOf } from '../rules/words'
import { ContactLine } from './ContactLine'
import { RuleLine } from './RuleLine'
import { usePeople } from './use-people'
import styles from './Read.module.css'

type Props = { content: PlanContent; nameOf: NameOf }

/** A week on one sheet: at each moment who does something. */
export function WeekView({ content, nameOf }: Props) {
  const t = useTranslations('tools.safety_plan')
  const always = rulesAlways(content)
  const standing = contactsAlways(content)
  const timed = [...rulesOf(content), ...content.contacts.filter(hasWords)]
  if (timed.every((each) => momentsOf(each).length === 0) && always.length + standing.length === 0)
    return <p className={styles.soft}>{t('week.allQuiet')}</p>
  return (
    <>
      <ScrollRegion role="region" aria-label={t('week.week')} className={styles.scroll}>
        <table className={styles.week}>
          <thead>
            <tr>
              <td />
              {days.map((day) => (
                <th key={day} scope="col">
                  {t(`days.${day}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dayParts.map((part) => (
              <tr key={part}>
                <th scope="row">{t(`parts.${part}`)}</th>
                {days.map((day) => (
                  <td key={day}>
                    {rulesAt(content, { day, part }).map((rule) => (
                      <Short key={rule.id} rule={rule} nameOf={nameOf} />
                    ))}
                    {contactsAt(content, { day, part }).map((contact) => (
                      <ShortContact key={contact.id} contact={contact} nameOf={nameOf} />
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {always.length + standing.length > 0 && (
        <section className={styles.dayPart}>
          <h4 className={styles.partName}>{t('week.always')}</h4>
          <ul className={styles.lines}>
            {always.map((rule) => (
              <RuleLine key={rule.id} rule={rule} nameOf={nameOf} />
            ))}
            {standing.map((contact) => (
              <ContactLine key={contact.id} contact={contact} nameOf={nameOf} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Short({ rule, nameOf }: { rule: Rule; nameOf: NameOf }) {
  const who = usePeople(nameOf)(rule.who, rule.whoOther)
  return (
    <p className={styles.cell}>
      {who !== '' && <strong>{who}</strong>}
      <span>{rule.at}</span>
      <span className={styles.cellWords}>{rule.text}</span>
    </p>
  )
}

function ShortContact({ contact, nameOf }: { contact: Contact; nameOf: NameOf }) {
  const who = usePeople(nameOf)(contact.who, contact.whoOther)
  return (
    <p className={styles.cell} data-kind="contact">
      {who !== '' && <strong>{who}</strong>}
      <span className={styles.cellWords}>{contact.text}</span>
    </p>
  )
}
