import { useTranslations } from 'next-intl'
import type { CasePerson } from '@/tools/tool'
import type { Voice } from '@/tools/voice'

export type VoiceNameOf = (voice: Voice | null, voiceName?: string) => string

/** Whose words: as the person is called, else by what they are. Null is what people agreed together. */
export function useVoiceNames(people: readonly Pick<CasePerson, 'id' | 'name'>[]): VoiceNameOf {
  const t = useTranslations('thread.voices')
  return (voice, voiceName = '') => {
    if (voice === null) return t('together')
    if (voice.person === null) return voiceName.trim() === '' ? t(voice.kind) : voiceName
    return people.find(({ id }) => id === voice.person)?.name ?? t('gone')
  }
}
