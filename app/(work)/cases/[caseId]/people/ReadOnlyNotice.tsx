import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'

export function ReadOnlyNotice({ closed }: { closed: boolean }) {
  const t = useTranslations('people')
  return (
    <Notice>
      <p>{closed ? t('closed') : t('readOnly')}</p>
    </Notice>
  )
}
