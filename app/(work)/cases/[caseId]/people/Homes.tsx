import { useFormatter, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { byHome } from '@/domain/case/people'
import type { peopleOverview } from '@/server/queries/people/people-of-case'
import { peopleOf } from './addresses'
import { PersonLine } from './PersonLine'
import { Roof } from './Roof'
import styles from './people.module.css'

export type Overview = Awaited<ReturnType<typeof peopleOverview>>
type Person = Overview['people'][number]

/** The homes side by side and of one size: who is at home twice stands twice. Then the others around them. */
export function Homes({
  caseId,
  familyName,
  households,
  people,
}: { caseId: string } & Pick<Overview, 'familyName' | 'households' | 'people'>) {
  const t = useTranslations('people.homes')
  const format = useFormatter()
  const to = peopleOf(caseId)
  const { homes, elsewhere, around } = byHome(households, people)
  const labels = new Map(households.map(({ id, label }) => [id, label]))
  const otherHomes = (person: Person, here: string) => {
    const others = person.householdIds
      .flatMap((id) => (id === here ? [] : [labels.get(id)]))
      .filter((label) => label !== undefined)
    return others.length > 0 ? format.list(others) : undefined
  }
  const line = (person: Person, here = '') => (
    <PersonLine
      key={person.id}
      person={person}
      ofFamily={familyName}
      href={to.person(person.id)}
      alsoAt={here === '' ? undefined : otherHomes(person, here)}
    />
  )
  return (
    <>
      <div className={styles.homes}>
        {homes.map(({ householdId, people: inside }, at) => (
          <Card key={householdId} as="section">
            <div className={styles.homeHead}>
              <Roof at={at} />
              <h2>{labels.get(householdId)}</h2>
            </div>
            {inside.length === 0 ? (
              <p className={styles.facts}>{t('nobody')}</p>
            ) : (
              <ul className={styles.people}>{inside.map((person) => line(person, householdId))}</ul>
            )}
          </Card>
        ))}
      </div>
      {elsewhere.length > 0 && (
        <Card as="section" tone="sunken">
          <h2>{t('elsewhere')}</h2>
          <ul className={styles.peopleWide}>{elsewhere.map((person) => line(person))}</ul>
        </Card>
      )}
      <Card as="section" tone="sunken">
        <h2>{t('around')}</h2>
        {around.length === 0 ? (
          <p className={styles.facts}>{t('aroundNone')}</p>
        ) : (
          <ul className={styles.peopleWide}>{around.map((person) => line(person))}</ul>
        )}
      </Card>
    </>
  )
}
