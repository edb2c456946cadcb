import { agendaRow, usualAgenda } from '../codes'
import type { AgendaItem, MeetingContent } from '../content'

/** The points in order: the usual ones as this meeting has them, points of their own before what is agreed. */
export function agendaOf({ agenda }: Pick<MeetingContent, 'agenda'>): AgendaItem[] {
  const own = agenda.filter(({ code, title }) => code === null && title.trim() !== '')
  return usualAgenda.flatMap(({ code, minutes }): AgendaItem[] => {
    const item = agenda.find((each) => each.code === code) ?? {
      id: agendaRow(code),
      code,
      title: '',
      minutes,
      off: false,
      notes: '',
      doneAt: null,
    }
    return code === 'agreements' ? [...own, item] : [item]
  })
}

/** Those that are on it. */
export const pointsOf = (content: Pick<MeetingContent, 'agenda'>): AgendaItem[] =>
  agendaOf(content).filter(({ off }) => !off)

export const minutesOn = (content: Pick<MeetingContent, 'agenda'>): number =>
  pointsOf(content).reduce((sum, { minutes }) => sum + minutes, 0)

/** Where the meeting is: the first point nobody closed, or the last. */
export const currentPoint = (points: readonly AgendaItem[]): AgendaItem | undefined =>
  points.find(({ doneAt }) => doneAt === null) ?? points.at(-1)
