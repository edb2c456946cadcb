import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Badge } from '@/components/ui/Badge'
import type { PersonOfCase } from '@/server/queries/people/people-of-case'
import { useLanguageName } from './language-name'
import styles from './people.module.css'

type Shown = Pick<
  PersonOfCase,
  'name' | 'givenName' | 'familyName' | 'kind' | 'relation' | 'age' | 'ageApproximate' | 'language' | 'contactRisk'
>

/** "9 jaar", "ongeveer 9 jaar", or nothing when nothing is known. */
function useAgeWords() {
  const t = useTranslations('people.person')
  return ({ age, ageApproximate }: { age: number | null; ageApproximate: boolean }) => {
    if (age === null) return null
    return ageApproximate ? t('about', { age }) : t('age', { age })
  }
}

/** `ofFamily`: the family's own name needs no saying; another name does. */
type Props = { person: Shown; ofFamily: string; href: string; alsoAt?: string | undefined }

/** One person in a home or around it: the name first, and large. */
export function PersonLine({ person, ofFamily, href, alsoAt }: Props) {
  const t = useTranslations('people')
  const age = useAgeWords()(person)
  const languageName = useLanguageName()
  const full = [person.givenName, person.familyName].filter(Boolean).join(' ')
  const facts = [
    person.name === person.givenName && (person.familyName ?? ofFamily) === ofFamily ? null : full,
    person.relation ?? (person.kind === 'child' ? null : t(`kinds.${person.kind}`)),
    age,
    person.language === 'nl' ? null : t('person.language', { language: languageName(person.language) }),
  ].filter((fact) => fact !== null)
  return (
    <li className={styles.person}>
      <AppLink href={href} className={styles.name}>
        {person.name}
      </AppLink>
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
      {alsoAt !== undefined && <span className={styles.facts}>{t('person.twoHomes', { homes: alsoAt })}</span>}
      {person.contactRisk && (
        <span>
          <Badge tone="care" icon="shield">
            {t('person.risk')}
          </Badge>
        </span>
      )}
    </li>
  )
}
