import { useTranslations } from 'next-intl'
import { NotFound } from '@/components/illustrations/NotFound'
import { ButtonLink } from '@/components/ui/Button'
import { MessagePage } from './MessagePage'

/** What is not there and what is not yours look the same, word for word: else an address could be tried until it answers. */
export function NotFoundPage() {
  const t = useTranslations('ui.notFound')
  return (
    <MessagePage
      picture={<NotFound />}
      title={t('title')}
      text={t('text')}
      actions={
        <ButtonLink href="/" variant="primary" icon="back">
          {t('action')}
        </ButtonLink>
      }
    />
  )
}
