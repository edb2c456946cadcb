import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Badge } from '@/components/ui/Badge'
import type { CasePage } from '@/server/queries/cases/case-page'
import styles from './case.module.css'

type Person = CasePage['people'][number]

/** Who this is about, home by home; a child with two homes stands in both. */
export function Family({ file }: { file: CasePage }) {
  const t = useTranslations('cases.page')
  const groups = [
    ...file.homes.filter(({ people }) => people.length > 0).map(({ id, label, people }) => ({ id, label, people })),
    { id: 'elsewhere', label: file.homes.length > 0 ? t('elsewhere') : null, people: file.elsewhere },
    { id: 'around', label: t('around'), people: file.around },
  ].filter(({ people }) => people.length > 0)
  return (
    <section className={styles.family} aria-labelledby="who">
      <div className={styles.head}>
        <h2 id="who">{t('people')}</h2>
        {file.separatedParents && <Badge icon="home">{t('separated')}</Badge>}
      </div>
      {groups.length === 0 ? (
        <p>{t('noPeople')}</p>
      ) : (
        <ul className={styles.homes}>
          {groups.map(({ id, label, people }) => (
            <li key={id} className={styles.home}>
              {label !== null && <h3 className={styles.homeName}>{label}</h3>}
              <ul className={styles.people}>
                {people.map((person) => (
                  <PersonLine key={person.id} person={person} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
      <p>
        <AppLink href={`/cases/${file.id}/people`}>{t('peopleMore')}</AppLink>
      </p>
    </section>
  )
}

function PersonLine({ person }: { person: Person }) {
  const t = useTranslations('cases')
  const { name, age, ageApproximate, kind, relation } = person
  const isChild = kind === 'child'
  const shown =
    isChild && age !== null && age >= 0 ? t(ageApproximate ? 'childAbout' : 'childAged', { name, age }) : name
  return (
    <li className={isChild ? styles.child : undefined}>
      {shown}
      {!isChild && <span className={styles.soft}> {relation ?? t(`page.kinds.${kind}`)}</span>}
    </li>
  )
}
