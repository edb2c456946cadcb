import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { closeReasons, notUsedReasons } from '@/domain/case/choices'
import { ClientWords } from '@/messages/ClientWords'
import { show } from '@/server/query'
import { caseClosing } from '@/server/queries/cases/case-forms'
import { formWords } from '../../form-words'
import styles from '../case.module.css'
import { ClosedNotice } from '../ClosedNotice'
import { CloseCase } from './CloseCase'
import { Proposal } from './Proposal'
import { ReopenCase } from './ReopenCase'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cases'))('document') }
}

/** Closing while it is open, reopening while it is closed; who may not decide proposes. */
export default async function ClosingPage({ params }: PageProps<'/cases/[caseId]/close'>) {
  const { file, closed, abilities, notUsed } = await show(caseClosing(await params))
  const t = await getTranslations('cases')
  const decides = abilities.includes('decide_closure')
  const act = closed ? 'Reopen' : ''
  const tools = await getTranslations('tools')
  return (
    <>
      <PageHeader
        breadcrumb={[
          { href: '/cases', label: t('back') },
          { href: `/cases/${file.id}`, label: t('family', { name: file.familyName }) },
        ]}
        title={t(closed ? 'close.reopenTitle' : 'close.title')}
        lead={t(`close.lead${act}${decides ? 'Decide' : 'Propose'}`)}
      />
      <ClientWords namespaces={[...formWords, 'cases.close']}>
        <div className={styles.parts}>
          <ClosedNotice {...file} caseId={file.id} canReopen={false} />
          {file.proposal !== null && (
            <Proposal
              caseId={file.id}
              wish={file.proposal}
              title={t(`close.proposal.${file.proposal}`, { name: file.proposedBy ?? t('close.proposal.someone') })}
              words={[
                ...(file.proposalReason === null ? [] : [t(`reasons.${file.proposalReason}`)]),
                ...(file.proposalNote === null ? [] : [file.proposalNote]),
              ]}
              decides={decides}
              withdraws={abilities.includes('propose_closure')}
            />
          )}
          {closed ? (
            file.proposal === null && <ReopenCase caseId={file.id} decides={decides} />
          ) : (
            <CloseCase
              caseId={file.id}
              decides={decides}
              start={{ reason: file.proposalReason, note: file.proposalNote ?? '' }}
              reasons={closeReasons.map((value) => ({ value, label: t(`reasons.${value}`) }))}
              why={notUsedReasons.map((value) => ({ value, label: t(`notUsed.${value}`) }))}
              notUsed={notUsed.map(({ kind, reason }) => ({ kind, reason, name: tools(`${kind}.name`) }))}
            />
          )}
        </div>
      </ClientWords>
    </>
  )
}
