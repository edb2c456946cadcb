'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Rule } from '../content'
import { usePeople } from '../read/use-people'
import { useWhen } from '../read/use-when'
import { carries } from '../rules/words'
import { codes, set } from './actions'
import { useEditing } from './editing'
import { PeopleField } from './PeopleField'
import { Opening } from './Opening'
import styles from './Plan.module.css'
import { RuleForm } from './RuleForm'
import { WhenField } from './WhenField'

type Props = { rule: Rule; open: boolean; fresh: boolean; onOpen: (open: boolean) => void }

/** One agreement as people read it; opened it shows everything that can be said about it. What was just written asks who and when. */
export function RuleCard({ rule, open, fresh, onOpen }: Props) {
  const t = useTranslations('tools.safety_plan.rules')
  const { doc, nameOf, asked } = useEditing()
  const people = usePeople(nameOf)
  const when = useWhen()
  const card = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked === rule.id) card.current?.scrollIntoView({ block: 'center' })
  }, [asked, rule.id])
  const backup = people(rule.backup, rule.backupOther)
  return (
    <div ref={card} className={styles.card} data-card={rule.id}>
      <p className="family-words" data-size="card">
        {rule.text}
      </p>
      <p>
        <span className={styles.who}>{carries(rule) ? people(rule.who, rule.whoOther) : t('nobodyYet')}</span>
        {' · '}
        {when(rule) ?? t('noMoment')}
      </p>
      {backup !== '' && <p className={styles.soft}>{t('backupRead', { names: backup })}</p>}
      {rule.planB.trim() !== '' && <p className={styles.soft}>{t('planBRead', { text: rule.planB })}</p>}
      <Alike rule={rule} />
      {fresh && !open && (
        <div className={styles.fields}>
          <p className={styles.soft}>{t('quickHint')}</p>
          <PeopleField
            legend={t('who')}
            only="grownups"
            chosen={rule.who}
            onChange={(who) => set(doc, 'rules', rule.id, { who: codes(who) })}
          />
          <WhenField chosen={rule} onChange={(fields) => set(doc, 'rules', rule.id, fields)} />
        </div>
      )}
      <Opening open={open} words={rule.text} onOpen={onOpen} />
      {open && <RuleForm rule={rule} onClose={() => onOpen(false)} />}
    </div>
  )
}

/** Where else it stands, at the other end of the link. */
function Alike({ rule }: { rule: Rule }) {
  const t = useTranslations('tools.safety_plan.rules')
  const { content } = useEditing()
  return content.taken.some(({ card }) => card === rule.id) && <p className={styles.soft}>{t('alsoIn')}</p>
}
