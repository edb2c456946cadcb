'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Listen } from '@/components/read-aloud/Listen'

/** "Luister", with a voice of this device and no other. */
export function ListenTo({ text }: { text: string }) {
  const t = useTranslations('tools.words_pictures.child.listen')
  const language = useLocale()
  return <Listen text={text} language={language} words={{ listen: t('listen'), hush: t('hush'), none: t('none') }} />
}
