import { useFormatter, useTranslations } from 'next-intl'
import { useHouseWords } from '../../house-words'
import type { PaperSheetProps } from '../../tool'
import { useNames } from '../../use-names'
import { readVoice, sameVoice } from '../../voice'
import type { PlanContent } from '../content'
import { ReadView } from '../ReadView'
import { hasWords, rulesOf, triggersOf } from '../rules/words'
import { ChildSheet } from './ChildSheet'
import { ContactLine } from './ContactLine'
import { HelpLines } from './HelpLines'
import { Helpers } from './Helpers'
import { RuleLine } from './RuleLine'
import { TriggerLine } from './TriggerLine'
import { usePeople } from './use-people'
import styles from './Read.module.css'

/** One sheet, for one reader: the fridge, a child, somebody with a task, or whoever keeps the whole plan. */
export function Sheet(props: PaperSheetProps<PlanContent>) {
  const { sheet, context } = props
  const nameOf = useNames('safety_plan', context)
  const named = useHouseWords('safety_plan', context.words)
  const t = useTranslations('tools.safety_plan')
  if (sheet.kind === 'child')
    return <ChildSheet content={sheet.content} nameOf={nameOf} child={sheet.name} named={named} />
  if (sheet.kind === 'fridge') return <Fridge {...props} />
  if (sheet.kind === 'person') return <MyTask {...props} />
  return (
    <>
      <h1 className={styles.title}>{t('title', { family: context.familyName })}</h1>
      <ReadView content={sheet.content} context={context} layout="print" />
    </>
  )
}

function Fridge({ sheet: { content }, context }: PaperSheetProps<PlanContent>) {
  const t = useTranslations('tools.safety_plan.sheets')
  const format = useFormatter()
  const nameOf = useNames('safety_plan', context)
  const named = useHouseWords('safety_plan', context.words)
  const day = (on: string) => format.dateTime(new Date(`${on}T12:00:00`), 'day')
  const { startsOn, endsOn } = content.head
  const contacts = content.contacts.filter(hasWords)
  return (
    <article className={styles.fridge}>
      <header>
        <h1 className={styles.title}>{t('fridgeTitle')}</h1>
        <p className={styles.soft}>
          {[startsOn !== null && t('from', { day: day(startsOn) }), endsOn !== null && t('until', { day: day(endsOn) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <ol className={styles.lines}>
        {rulesOf(content).map((rule) => (
          <RuleLine key={rule.id} rule={rule} nameOf={nameOf} />
        ))}
      </ol>
      <Hard content={content} context={context} />
      {contacts.length > 0 && (
        <ul className={styles.lines}>
          {contacts.map((contact) => (
            <ContactLine key={contact.id} contact={contact} nameOf={nameOf} />
          ))}
        </ul>
      )}
      <div className={styles.two}>
        <Last content={content} context={context} />
        <Helpers content={content} nameOf={nameOf} title={t('phones')} phonesOnly />
      </div>
      <HelpLines named={named} />
    </article>
  )
}

type Part = Pick<PaperSheetProps<PlanContent>, 'context'> & { content: PlanContent }

function Hard({ content, context }: Part) {
  const t = useTranslations('tools.safety_plan.sheets')
  const nameOf = useNames('safety_plan', context)
  if (triggersOf(content).length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('alarm')}</h2>
      <ul className={styles.two}>
        {triggersOf(content).map((trigger) => (
          <TriggerLine key={trigger.id} trigger={trigger} nameOf={nameOf} />
        ))}
      </ul>
    </section>
  )
}

function Last({ content, context }: Part) {
  const t = useTranslations('tools.safety_plan.sheets')
  const people = usePeople(useNames('safety_plan', context))
  const steps = content.lastSteps.filter(hasWords)
  if (steps.length === 0) return null
  return (
    <section className={styles.section}>
      <h2>{t('last')}</h2>
      <ol className={styles.steps}>
        {steps.map(({ id, text, who }) => (
          <li key={id}>
            {text}
            {who.length > 0 && ` (${people(who)})`}
          </li>
        ))}
      </ol>
    </section>
  )
}

function MyTask({ sheet: { id, name, content }, context }: PaperSheetProps<PlanContent>) {
  const t = useTranslations('tools.safety_plan.sheets')
  const nameOf = useNames('safety_plan', context)
  const named = useHouseWords('safety_plan', context.words)
  const me = readVoice(id)
  const does = rulesOf(content).filter(({ who }) => who.some((voice) => sameVoice(voice, me)))
  const standsIn = rulesOf(content).filter((rule) => !does.includes(rule))
  const mine = content.helpers.find(({ person }) => person === me.person)
  return (
    <article className={styles.fridge}>
      <header>
        <h1 className={styles.title}>{t('personTitle')}</h1>
        <p>{t('personFor', { name: name ?? '' })}</p>
        {mine && mine.can.trim() !== '' && <p className="family-words">{mine.can}</p>}
      </header>
      {(
        [
          ['task', does],
          ['standIn', standsIn],
        ] as const
      ).map(
        ([title, rules]) =>
          rules.length > 0 && (
            <section key={title} className={styles.section}>
              <h2>{t(title)}</h2>
              <ul className={styles.lines}>
                {rules.map((rule) => (
                  <RuleLine key={rule.id} rule={rule} nameOf={nameOf} full />
                ))}
              </ul>
            </section>
          ),
      )}
      <Hard content={content} context={context} />
      {content.contacts.length > 0 && (
        <ul className={styles.lines}>
          {content.contacts.filter(hasWords).map((contact) => (
            <ContactLine key={contact.id} contact={contact} nameOf={nameOf} />
          ))}
        </ul>
      )}
      <Last content={content} context={context} />
      <Helpers content={content} nameOf={nameOf} title={t('phones')} phonesOnly />
      <HelpLines named={named} />
    </article>
  )
}
