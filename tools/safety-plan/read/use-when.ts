import { useFormatter, useTranslations } from 'next-intl'
import type { Rule } from '../content'
import { days } from '../codes'
import { isAlways } from '../rules/moments'

type Timed = Pick<Rule, 'days' | 'parts'> & Partial<Pick<Rule, 'at' | 'when'>>

const isWeek = (on: readonly string[]) => on.join() === days.slice(0, 5).join()
const isWeekend = (on: readonly string[]) => on.join() === days.slice(5).join()

/** When something holds, in words: "elke dag, avond, om 19:00". Null where nobody said. */
export function useWhen(): (timed: Timed) => string | null {
  const t = useTranslations('tools.safety_plan')
  const format = useFormatter()
  return (timed) => {
    const { days: on, parts, at = '', when = '' } = timed
    const said = [
      isAlways(timed)
        ? null
        : on.length === 0 || on.length === days.length
          ? t('rules.everyDay')
          : isWeek(on)
            ? t('rules.schoolDays')
            : isWeekend(on)
              ? t('rules.weekend')
              : format.list(
                  on.map((day) => t(`days.${day}`)),
                  'and',
                ),
      parts.length === 0
        ? null
        : format.list(
            parts.map((part) => t(`parts.${part}`)),
            'and',
          ),
      at === '' ? null : t('rules.atHour', { at }),
      when.trim() === '' ? null : when.trim(),
    ].filter((words) => words !== null)
    return said.length === 0 ? null : said.join(', ')
  }
}
