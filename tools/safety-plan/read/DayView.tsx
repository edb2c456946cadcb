import { useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { Day } from '../codes'
import type { PlanContent } from '../content'
import { contactsAlways, dayOf, rulesAlways } from '../rules/moments'
import { ContactLine } from './ContactLine'
import { RuleLine } from './RuleLine'
import { Sky } from './Sky'
import styles from './Read.module.css'

type Props = { content: PlanContent; day: Day; nameOf: NameOf }

/** One day as the family lives it, from morning to night. Where nothing is agreed it is quiet, and that may be right. */
export function DayView({ content, day, nameOf }: Props) {
  const t = useTranslations('tools.safety_plan')
  const always = rulesAlways(content)
  const standing = contactsAlways(content)
  return (
    <div className={styles.day}>
      {dayOf(content, day).map(({ part, rules, contacts }) => (
        <section key={part} className={styles.dayPart} data-part={part} aria-label={t(`parts.${part}`)}>
          <div className={styles.sky}>
            <Sky part={part} />
            <h4 className={styles.partName}>{t(`parts.${part}`)}</h4>
          </div>
          {rules.length + contacts.length === 0 ? (
            <p className={styles.soft}>{t('week.nothing')}</p>
          ) : (
            <ul className={styles.lines}>
              {rules.map((rule) => (
                <RuleLine key={rule.id} rule={rule} nameOf={nameOf} hour />
              ))}
              {contacts.map((contact) => (
                <ContactLine key={contact.id} contact={contact} nameOf={nameOf} />
              ))}
            </ul>
          )}
        </section>
      ))}
      {always.length + standing.length > 0 && (
        <section className={styles.dayPart}>
          <h4 className={styles.partName}>{t('week.always')}</h4>
          <ul className={styles.lines}>
            {always.map((rule) => (
              <RuleLine key={rule.id} rule={rule} nameOf={nameOf} hour />
            ))}
            {standing.map((contact) => (
              <ContactLine key={contact.id} contact={contact} nameOf={nameOf} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
