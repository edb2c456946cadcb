import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'

/** Calm: it lies safe and nothing happens by itself. Only who decides is told of it; for anybody else the count is nought. */
export function LateNotice({ caseId, count }: { caseId: string; count: number }) {
  const t = useTranslations('cases.late')
  if (count === 0) return null
  return (
    <Notice
      title={t('noticeTitle', { count })}
      actions={<ButtonLink href={`/cases/${caseId}/late`}>{t('noticeAction')}</ButtonLink>}
    >
      <p>{t('noticeText')}</p>
    </Notice>
  )
}
