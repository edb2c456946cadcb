import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FamilyAtTable } from '@/components/illustrations/FamilyAtTable'
import { PageHeader } from '@/components/layout/PageHeader'
import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { show } from '@/server/query'
import { peopleOverview } from '@/server/queries/people/people-of-case'
import { CaseNav } from '../CaseNav'
import { AddSomebody } from './AddSomebody'
import { peopleOf } from './addresses'
import { Homes } from './Homes'
import styles from './people.module.css'
import { ReadOnlyNotice } from './ReadOnlyNotice'
import { Removed } from './Removed'
import { TurnedTwelve } from './TurnedTwelve'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

export default async function PeoplePage({ params }: PageProps<'/cases/[caseId]/people'>) {
  const { caseId } = await params
  const { familyName, closed, today, households, people, abilities } = await show(peopleOverview({ caseId }))
  const t = await getTranslations('people')
  const cases = await getTranslations('cases')
  const mayEdit = abilities.includes('edit')
  const present = people.filter(({ removed }) => !removed)
  return (
    <div className={styles.page}>
      <PageHeader
        breadcrumb={[
          { href: '/cases', label: cases('back') },
          { href: peopleOf(caseId).case, label: cases('family', { name: familyName }) },
        ]}
        title={t('titleOf', { name: familyName })}
        lead={t('lead')}
        actions={
          mayEdit && (
            <ButtonLink href={peopleOf(caseId).households} icon="home">
              {t('homes.manage')}
            </ButtonLink>
          )
        }
      >
        <CaseNav caseId={caseId} current="people" abilities={abilities} />
      </PageHeader>
      {!mayEdit && <ReadOnlyNotice closed={closed} />}
      {present.map(
        ({ id, name, turnedTwelveOn }) =>
          turnedTwelveOn && <TurnedTwelve key={id} name={name} on={turnedTwelveOn} today={today} />,
      )}
      {present.length === 0 && households.length === 0 ? (
        <EmptyState picture={<FamilyAtTable />} title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <Homes caseId={caseId} familyName={familyName} households={households} people={present} />
      )}
      {mayEdit && <AddSomebody caseId={caseId} />}
      <Removed
        caseId={caseId}
        familyName={familyName}
        people={people.filter(({ removed }) => removed)}
        mayEdit={mayEdit}
      />
    </div>
  )
}
