import { useTranslations } from 'next-intl'
import { Card } from '@/components/ui/Card'
import { ClientWords } from '@/messages/ClientWords'
import { peopleOf } from './addresses'
import type { Overview } from './Homes'
import { PersonLine } from './PersonLine'
import { PutBack } from './PutBack'
import styles from './people.module.css'

type Props = { caseId: string; familyName: string; people: Overview['people']; mayEdit: boolean }

export function Removed({ caseId, familyName, people, mayEdit }: Props) {
  const t = useTranslations('people.homes')
  if (people.length === 0) return null
  return (
    <Card as="section" tone="sunken">
      <h2>{t('removed')}</h2>
      <p className={styles.facts}>{t('removedText')}</p>
      <ClientWords namespaces={mayEdit ? ['people.remove', 'people.fields', 'errors'] : []}>
        <ul className={styles.people}>
          {people.map((person) => (
            <li key={person.id} className={styles.removed}>
              <ul className={styles.people}>
                <PersonLine person={person} ofFamily={familyName} href={peopleOf(caseId).person(person.id)} />
              </ul>
              {mayEdit && (
                <PutBack caseId={caseId} personId={person.id} revision={person.revision} name={person.name} />
              )}
            </li>
          ))}
        </ul>
      </ClientWords>
    </Card>
  )
}
