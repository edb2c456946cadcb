import { useTranslations } from 'next-intl'
import { EmptyCaseList } from '@/components/illustrations/EmptyCaseList'
import { ButtonLink } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { addressOf, type Asked } from './address'

/** Nothing found is not the same as nothing there. */
export function NoCases({ asked }: { asked: Asked }) {
  const t = useTranslations('cases.none')
  const kind =
    asked.search !== '' ? 'search' : asked.phase !== null ? 'phase' : asked.closed ? 'closed' : asked.view || 'own'
  const isNarrowed = kind === 'search' || kind === 'phase'
  return (
    <EmptyState
      picture={<EmptyCaseList />}
      title={t(`${kind}.title`, { search: asked.search })}
      text={t(`${kind}.text`)}
      action={
        isNarrowed ? (
          <ButtonLink href={addressOf({ ...asked, search: '', phase: null, closed: false })}>{t('all')}</ButtonLink>
        ) : undefined
      }
    />
  )
}
