import { addMinutes, differenceInMinutes, parseISO } from 'date-fns'
import type { AgendaItem } from '../content'

export type Pace = { busy: number; left: number; beyond: boolean }

/** How long people have been at it and how much was foreseen still: a help, in whole minutes. Null before it begins. */
export function paceOf(points: readonly AgendaItem[], startedAt: string | null, now: Date): Pace | null {
  if (startedAt === null) return null
  const busy = Math.max(0, differenceInMinutes(now, parseISO(startedAt)))
  const foreseen = points.reduce((sum, { minutes }) => sum + minutes, 0)
  if (Number.isNaN(busy)) return null
  return { busy, left: Math.max(0, foreseen - busy), beyond: busy > foreseen }
}

/** About when each point comes, counted from the beginning. */
export function momentsOf(points: readonly AgendaItem[], start: Date): { id: string; at: Date }[] {
  let at = start
  return points.map(({ id, minutes }) => {
    const moment = { id, at }
    at = addMinutes(at, minutes)
    return moment
  })
}

/** When it begins: as it began, else as it is planned; null where nobody said. */
export function startOf({
  startedAt,
  on,
  at,
}: {
  startedAt: string | null
  on: string | null
  at: string | null
}): Date | null {
  const moment =
    startedAt === null ? (on === null || at === null ? null : parseISO(`${on}T${at}`)) : parseISO(startedAt)
  return moment === null || Number.isNaN(moment.getTime()) ? null : moment
}
