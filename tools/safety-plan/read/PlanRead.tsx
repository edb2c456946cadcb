import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NameOf } from '../../use-names'
import type { PlanContent } from '../content'
import { dangersOf, goalsOf } from '../rules/cover'
import { nextReview } from '../rules/review-dates'
import { childRules, hasWords, rulesOf, triggersOf } from '../rules/words'
import { Agreed } from './Agreed'
import { ChildSheet } from './ChildSheet'
import { ContactLine } from './ContactLine'
import { HelpLines } from './HelpLines'
import { Helpers } from './Helpers'
import { Lived } from './Lived'
import { RuleLine } from './RuleLine'
import { TriggerLine } from './TriggerLine'
import { usePeople } from './use-people'
import styles from './Read.module.css'

type Props = {
  content: PlanContent
  layout: 'screen' | 'family' | 'print'
  nameOf: NameOf
  named: (key: string) => string
}

/** The plan from beginning to end. With the family what people do comes first, and what we note about it not at all. */
export function PlanRead({ content, layout, nameOf, named }: Props) {
  const t = useTranslations('tools.safety_plan.read')
  const format = useFormatter()
  const people = usePeople(nameOf)
  const dangers = dangersOf(content)
  const goals = goalsOf(content, null)
  const next = nextReview(content.reviews)
  const rules = rulesOf(content)
  const contacts = content.contacts.filter(hasWords)
  const steps = content.lastSteps.filter(hasWords)
  const lines = content.bottomLines.filter(hasWords)
  const quotes = (rule: string) => content.links.filter(({ of, kind }) => of === rule && kind === 'child_words')
  const why = dangers.length + goals.length > 0 && (
    <Section key="why" title={t('why')}>
      {dangers.map((danger) => (
        <div key={danger.id} className={styles.danger}>
          <p className="family-words" data-size="card">
            {danger.text}
          </p>
          {goalsOf(content, danger).map((goal) => (
            <p key={goal.id} className={styles.goal}>
              {goal.text}
            </p>
          ))}
        </div>
      ))}
      {goals.map((goal) => (
        <p key={goal.id} className={styles.goal}>
          {goal.text}
        </p>
      ))}
    </Section>
  )
  const bottom = lines.length > 0 && (
    <Section key="lines" title={t('lines')}>
      <ul className={styles.lines}>
        {lines.map(({ id, text }) => (
          <li key={id} className={styles.rule}>
            <p className={styles.ruleWords}>{text}</p>
          </li>
        ))}
      </ul>
    </Section>
  )
  const agreed = rules.length > 0 && (
    <Section key="rules" title={t('rules')}>
      <ol className={styles.lines}>
        {rules.map((rule) => (
          <RuleWithQuotes
            key={rule.id}
            quotes={quotes(rule.id).map(({ id, text, voice }) => ({ id, text, who: nameOf(voice) }))}
          >
            <RuleLine rule={rule} nameOf={nameOf} full />
          </RuleWithQuotes>
        ))}
      </ol>
    </Section>
  )
  return (
    <div className={styles.plan} data-layout={layout}>
      {layout === 'family' ? [agreed, why, bottom] : [why, bottom, agreed]}
      {triggersOf(content).length > 0 && (
        <Section title={t('hard')}>
          <ul className={styles.lines}>
            {triggersOf(content).map((trigger) => (
              <TriggerLine key={trigger.id} trigger={trigger} nameOf={nameOf} />
            ))}
          </ul>
        </Section>
      )}
      {contacts.length > 0 && (
        <Section title={t('contacts')}>
          <ul className={styles.lines}>
            {contacts.map((contact) => (
              <ContactLine key={contact.id} contact={contact} nameOf={nameOf} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('last')}>
        {steps.length > 0 && (
          <ol className={styles.steps}>
            {steps.map(({ id, text, who }) => (
              <li key={id}>
                {text}
                {who.length > 0 && ` (${people(who)})`}
              </li>
            ))}
          </ol>
        )}
        <HelpLines named={named} />
      </Section>
      <Helpers content={content} nameOf={nameOf} title={t('helpers')} />
      {childRules(content).length > 0 && (
        <Section title={t('child')}>
          <ChildSheet content={content} nameOf={nameOf} child={null} named={named} />
        </Section>
      )}
      {layout !== 'family' && <Lived content={content} nameOf={nameOf} title={t('living')} />}
      {layout !== 'family' && <Agreed content={content} nameOf={nameOf} title={t('agreed')} />}
      {next?.on && <p>{t('next', { day: format.dateTime(new Date(`${next.on}T12:00:00`), 'day') })}</p>}
    </div>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  )
}

function RuleWithQuotes({
  quotes,
  children,
}: {
  quotes: { id: string; text: string; who: string }[]
  children: ReactNode
}) {
  if (quotes.length === 0) return children
  return (
    <>
      {children}
      {quotes.map(({ id, text, who }) => (
        <li key={id} className={styles.goal}>
          <p className="family-words" data-size="card">
            {text}
          </p>
          <p className={styles.soft}>{who}</p>
        </li>
      ))}
    </>
  )
}
