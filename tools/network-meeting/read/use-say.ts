import { useFormatter, useTranslations } from 'next-intl'
import type { NameOf } from '../../use-names'
import type { Say } from '../rules/minutes'
import { usePeople } from './use-people'

/** Sentences of the minutes, in the language of the page. */
export function useSay(nameOf: NameOf): Say {
  const t = useTranslations('tools.network_meeting.minutes.say')
  const format = useFormatter()
  const people = usePeople(nameOf)
  return {
    sentence: (key, values = {}) => t(key, values),
    name: (voice, name) => nameOf(voice, name),
    people,
    day: (on) => format.dateTime(new Date(`${on}T12:00:00`), 'day'),
  }
}
