import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { PageHeader } from '@/components/layout/PageHeader'
import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { show } from '@/server/query'
import { caseThread, type CaseThread } from '@/server/queries/thread/case-thread'
import { CaseNav } from '../CaseNav'
import { OneThread, Strands } from './OneThread'
import { TakenBackNotice } from './TakenBackNotice'
import styles from './thread.module.css'
import { TiedNav } from './TiedNav'
import { useVoiceNames } from './voice-names'
import { useWhere } from './where'

/** Neutral: a title stands in histories and on shared screens. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('document') }
}

/** From danger to goal to number to rule to decision: one thread, whichever worksheet each of them stands in. */
export default async function ThreadPage({ params }: PageProps<'/cases/[caseId]/thread'>) {
  const thread = await show(caseThread(await params))
  const t = await getTranslations('thread')
  const cases = await getTranslations('cases')
  return (
    <>
      <PageHeader
        breadcrumb={[
          { href: '/cases', label: cases('back') },
          { href: `/cases/${thread.caseId}`, label: cases('family', { name: thread.familyName }) },
        ]}
        title={t('title')}
        lead={t('lead')}
      >
        <CaseNav caseId={thread.caseId} current="thread" abilities={thread.abilities} />
      </PageHeader>
      <div className={styles.page}>
        <TiedNav caseId={thread.caseId} current="thread" />
        <Threads thread={thread} />
      </div>
    </>
  )
}

/** What is looked for when nothing hangs on a danger yet. Words of a child and worries stand where they stand. */
const shownLoose = ['goal', 'scale', 'bottom_line', 'rule', 'agreement', 'step']

function Threads({ thread }: { thread: CaseThread }) {
  const t = useTranslations('thread')
  const nameOf = useVoiceNames(thread.people)
  const whereOf = useWhere(thread)
  const canEdit = thread.abilities.includes('edit')
  const makeIn = (tool: string) => {
    const found = canEdit ? thread.documents.findLast(({ kind }) => kind === tool) : undefined
    return found && `/documents/${found.id}`
  }
  const loose = thread.loose.filter(({ kind }) => shownLoose.includes(kind))
  const map = makeIn('three_columns')
  return (
    <>
      <TakenBackNotice takenBack={thread.takenBack} nameOf={nameOf} whereOf={whereOf} />
      {thread.threads.length === 0 && (
        <EmptyState
          picture={<PathAhead />}
          title={t('empty.title')}
          text={t('empty.text')}
          action={
            <ButtonLink href={map ?? `/cases/${thread.caseId}`} variant="primary" icon="forward">
              {t(map === undefined ? 'empty.toCase' : 'empty.toMap')}
            </ButtonLink>
          }
        />
      )}
      {thread.threads.map((each) => (
        <OneThread key={each.danger.id} thread={each} nameOf={nameOf} whereOf={whereOf} makeIn={makeIn} />
      ))}
      {loose.length > 0 && (
        <section className={styles.loose} aria-labelledby="loose">
          <h2 id="loose">{t('loose.title')}</h2>
          <p className={styles.soft}>{t('loose.lead')}</p>
          <Strands strands={loose} nameOf={nameOf} whereOf={whereOf} />
        </section>
      )}
    </>
  )
}
