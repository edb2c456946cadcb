import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { Badge } from '@/components/ui/Badge'
import { ClientWords } from '@/messages/ClientWords'
import { personOfCase } from '@/server/queries/people/one-person'
import { show } from '@/server/query'
import { peopleOf } from '../addresses'
import styles from '../people.module.css'
import { PutBack } from '../PutBack'
import { ReadOnlyNotice } from '../ReadOnlyNotice'
import { TurnedTwelve } from '../TurnedTwelve'
import { CapacityWords } from './CapacityWords'
import { ChangePerson } from './ChangePerson'
import { PersonRead } from './PersonRead'
import { TakeOut } from './TakeOut'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PersonPage({ params }: PageProps<'/cases/[caseId]/people/[personId]'>) {
  const { caseId, personId } = await params
  const { familyName, person, fields, closed, abilities, ...choices } = await show(personOfCase({ caseId, personId }))
  const t = await getTranslations('people')
  const { id, kind, name, revision, removed } = person
  const mayEdit = abilities.includes('edit')
  const breadcrumb = [
    { href: peopleOf(caseId).case, label: t('back', { name: familyName }) },
    { href: peopleOf(caseId).people, label: t('backToPeople') },
  ]
  return (
    <div className={styles.page}>
      <PageHeader breadcrumb={breadcrumb} kicker={t(`kinds.${kind}`)} title={name}>
        {fields.contactRisk && (
          <p>
            <Badge tone="care" icon="shield">
              {t('person.risk')}
            </Badge>
          </p>
        )}
      </PageHeader>
      {person.turnedTwelveOn && <TurnedTwelve name={name} on={person.turnedTwelveOn} today={choices.today} />}
      {kind === 'child' && (
        <CapacityWords state={person.capacity} name={name} by={fields.capacityJudgedBy} on={fields.capacityJudgedOn} />
      )}
      {!mayEdit && (
        <>
          <ReadOnlyNotice closed={closed} />
          <PersonRead person={person} fields={fields} homes={choices.homes} />
        </>
      )}
      {mayEdit && (
        <ClientWords namespaces={['people', 'errors', 'ui.form']}>
          {removed ? (
            <div className={styles.group}>
              <p>{t('remove.removed', { name })}</p>
              <div>
                <PutBack caseId={caseId} personId={id} revision={revision} name={name} />
              </div>
              <PersonRead person={person} fields={fields} homes={choices.homes} />
            </div>
          ) : (
            <>
              <ChangePerson
                key={revision}
                {...choices}
                caseId={caseId}
                personId={id}
                kind={kind}
                revision={revision}
                start={fields}
              />
              <TakeOut caseId={caseId} personId={id} revision={revision} name={name} />
            </>
          )}
        </ClientWords>
      )}
    </div>
  )
}
