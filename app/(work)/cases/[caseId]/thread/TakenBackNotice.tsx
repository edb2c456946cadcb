import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import type { TakenBack } from '@/tools/thread-sources'
import type { VoiceNameOf } from './voice-names'

type Props = {
  takenBack: readonly TakenBack[]
  nameOf: VoiceNameOf
  whereOf: (place: { documentId: string; tool: string }) => string
}

/** A child lets some of its words not stand there any more: they are on none of these pages, and where they still lie is said. */
export function TakenBackNotice({ takenBack, nameOf, whereOf }: Props) {
  const t = useTranslations('thread.takenBack')
  const each = new Map(
    takenBack.map((back) => [`${back.documentId}/${nameOf(back.voice)}`, { ...back, name: nameOf(back.voice) }]),
  )
  if (each.size === 0) return null
  return (
    <Notice kind="care" title={t('title')}>
      <ul>
        {[...each.values()].map((back) => (
          <li key={`${back.documentId}/${back.name}`}>
            {t('one', { name: back.name })} <AppLink href={`/documents/${back.documentId}`}>{whereOf(back)}</AppLink>
          </li>
        ))}
      </ul>
      <p>{t('what')}</p>
    </Notice>
  )
}
