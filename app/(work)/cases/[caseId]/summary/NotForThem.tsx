import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import type { LeftOut, Reader } from '@/tools/for-reader'
import type { VoiceNameOf } from '../thread/voice-names'

/** What does not go to this reader and why, by whose it is; of what is said in it nothing. */
export function NotForThem({
  leftOut,
  reader,
  nameOf,
}: {
  leftOut: readonly LeftOut[]
  reader: Reader
  nameOf: VoiceNameOf
}) {
  const t = useTranslations('thread.summary')
  const noYes = [...new Set(leftOut.filter(({ why }) => why === 'no_yes').map(({ voice }) => nameOf(voice)))]
  const repeats = leftOut.some(({ why }) => why === 'repeats')
  const notTold = leftOut.some(({ why }) => why === 'not_told')
  if (leftOut.length === 0) return null
  return (
    <Notice title={t('not.title')}>
      <ul>
        {noYes.map((name) => (
          <li key={name}>{t(`not.no_yes_${reader}`, { name })}</li>
        ))}
        {notTold && <li>{t('not.not_told')}</li>}
        {repeats && <li>{t('not.repeats')}</li>}
      </ul>
    </Notice>
  )
}
