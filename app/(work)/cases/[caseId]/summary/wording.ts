import { getFormatter, getTranslations } from 'next-intl/server'
import type { CaseSummary } from '@/server/queries/thread/case-summary'
import { noonOf } from '../../days'
import { voiceNames } from '../thread/voice-names'
import { whereIn } from '../thread/where'
import type { Wording } from './sheet-words'

/** The words of the language of whoever asks, about these people and documents. */
export async function wordingOf(given: Pick<CaseSummary, 'people' | 'documents'>): Promise<Wording> {
  const format = await getFormatter()
  return {
    say: await getTranslations('thread.summary'),
    day: (on) => format.dateTime(noonOf(on), 'day'),
    nameOf: voiceNames(given.people, await getTranslations('thread.voices')),
    whereOf: whereIn(given, await getTranslations('thread'), await getTranslations('tools')),
  }
}
