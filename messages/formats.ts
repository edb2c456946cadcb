import type { Formats } from 'next-intl'

/** The few ways a moment or a figure is written, by name, so that the same thing looks the same on every page. */
export const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    dayShort: { day: '2-digit', month: '2-digit', year: 'numeric' },
    dayInYear: { day: 'numeric', month: 'long' },
    weekday: { weekday: 'long', day: 'numeric', month: 'long' },
    month: { month: 'long', year: 'numeric' },
    // Twenty-four hours in English too: that is what every clock around these families says.
    moment: {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    },
    time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
  number: {
    percent: { style: 'percent', maximumFractionDigits: 0 },
    oneDecimal: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  },
  list: { and: { type: 'conjunction' }, or: { type: 'disjunction' } },
} satisfies Formats
