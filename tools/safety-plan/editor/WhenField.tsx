'use client'

import { useTranslations } from 'next-intl'
import chips from '../../Chips.module.css'
import { dayParts, days, type Day, type DayPart } from '../codes'

type Props = {
  chosen: { days: readonly Day[]; parts: readonly DayPart[] }
  onChange: (fields: { days?: Day[]; parts?: DayPart[] }) => void
}

/** Days and parts of the day, each by a touch. None of the days is every day. */
export function WhenField({ chosen, onChange }: Props) {
  const t = useTranslations('tools.safety_plan')
  const toggle = <One extends string>(all: readonly One[], on: readonly One[], one: One) =>
    all.filter((each) => (each === one ? !on.includes(one) : on.includes(each)))
  return (
    <>
      <fieldset className={chips.group}>
        <legend className={chips.legend}>{t('rules.daysLegend')}</legend>
        <div className={chips.chips}>
          {days.map((day) => (
            <Chip
              key={day}
              label={t(`days.${day}`)}
              on={chosen.days.includes(day)}
              onToggle={() => onChange({ days: toggle(days, chosen.days, day) })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset className={chips.group}>
        <legend className={chips.legend}>{t('rules.partsLegend')}</legend>
        <div className={chips.chips}>
          {dayParts.map((part) => (
            <Chip
              key={part}
              label={t(`parts.${part}`)}
              on={chosen.parts.includes(part)}
              onToggle={() => onChange({ parts: toggle(dayParts, chosen.parts, part) })}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}

function Chip({ label, on, onToggle }: { label: string; on: boolean; onToggle: () => void }) {
  return (
    <label className={chips.chip}>
      <input type="checkbox" className={chips.input} checked={on} onChange={onToggle} />
      <span>{label}</span>
    </label>
  )
}
