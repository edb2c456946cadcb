import { useFormatter, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { nearness, type Day } from '@/domain/time/days'

/** Neutral: a birthday and what the law makes of it, not a warning. */
export function TurnedTwelve({ name, on, today }: { name: string; on: Day; today: Day }) {
  const t = useTranslations('people.twelve')
  const date = useFormatter().dateTime(new Date(`${on}T12:00:00Z`), 'dayInYear')
  return (
    <Notice title={t('title', { name, when: nearness(on, today), date })}>
      <p>{t('text', { name })}</p>
    </Notice>
  )
}
