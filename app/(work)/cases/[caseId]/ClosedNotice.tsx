import { useFormatter, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { CloseReason } from '@/domain/case/choices'
import { noonOf } from '../days'

type Props = {
  caseId: string
  closedOn: string | null
  closeReason: CloseReason | null
  closeNote: string | null
  canReopen: boolean
}

/** Said calmly: closed is a good ending as often as not. */
export function ClosedNotice({ caseId, closedOn, closeReason, closeNote, canReopen }: Props) {
  const t = useTranslations('cases')
  const format = useFormatter()
  if (closedOn === null) return null
  return (
    <Notice
      title={t('closedNotice.title', { day: format.dateTime(noonOf(closedOn), 'day') })}
      actions={canReopen && <ButtonLink href={`/cases/${caseId}/close`}>{t('closedNotice.reopen')}</ButtonLink>}
    >
      <p>{t('closedNotice.text', { reason: t(`reasons.${closeReason ?? 'other'}`) })}</p>
      {closeNote !== null && <p>{closeNote}</p>}
    </Notice>
  )
}
