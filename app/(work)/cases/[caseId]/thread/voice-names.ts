import { useTranslations } from 'next-intl'
import type { CasePerson } from '@/tools/tool'
import type { Voice } from '@/tools/voice'

export type VoiceNameOf = (voice: Voice | null, voiceName?: string) => string
/** The words of a namespace, in whichever way a caller has them: a component by a hook, a file by waiting for them. */
export type Say = (key: string, values?: Record<string, string | number>) => string

/** Whose words: as the person is called, else by what they are. Null is what people agreed together. `say`: of `thread.voices`. */
export const voiceNames =
  (people: readonly Pick<CasePerson, 'id' | 'name'>[], say: Say): VoiceNameOf =>
  (voice, voiceName = '') => {
    if (voice === null) return say('together')
    if (voice.person === null) return voiceName.trim() === '' ? say(voice.kind) : voiceName
    return people.find(({ id }) => id === voice.person)?.name ?? say('gone')
  }

export const useVoiceNames = (people: readonly Pick<CasePerson, 'id' | 'name'>[]): VoiceNameOf =>
  voiceNames(people, useTranslations('thread.voices'))
