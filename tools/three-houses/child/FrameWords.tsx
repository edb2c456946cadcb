'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect } from 'react'
import type { Spoken } from '@/components/layout/spoken'

/** Says Stop, the calm screen and the end in the language the child chose, to the frame that stands around all this. */
export function FrameWords({ onSpeak }: { onSpeak: (words: Spoken) => void }) {
  const t = useTranslations('child.frame')
  const listen = useTranslations('child.listen')
  const language = useLocale()
  useEffect(() => {
    onSpeak({
      language,
      stop: t('stop'),
      calmButton: t('calmButton'),
      calm: { title: t('calm.title'), text: t('calm.text'), back: t('calm.back') },
      stopped: { title: t('stopped.title'), text: t('stopped.text'), back: t('stopped.back'), done: t('stopped.done') },
      done: { title: t('done.title'), text: t('done.text'), back: t('done.back') },
      listen: { listen: listen('listen'), hush: listen('hush'), none: listen('none') },
    })
  }, [language, listen, onSpeak, t])
  return null
}
