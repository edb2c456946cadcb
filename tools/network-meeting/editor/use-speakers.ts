'use client'

import { consultant } from '../../voices'
import type { Voice } from '../../voice'
import { expected } from '../rules/guests'
import { useRoom } from './in-room'

/** Somebody who may speak: a guest, or the consultant. */
export type Speaker = { id: string; guest: string | null; voice: Voice; name: string; called: string }

/** Who is in the room first; where nobody said who that is, who is expected. The family before who works here. */
export function useSpeakers(): Speaker[] {
  const { content, nameOf } = useRoom()
  const here = content.guests.filter((guest) => guest.here)
  const guests = (here.length > 0 ? here : expected(content)).map(({ id, voice, name }) => ({
    id,
    guest: id,
    voice,
    name: nameOf(voice, name),
    called: name,
  }))
  const own = guests.filter(({ voice }) => voice.kind !== 'professional' && voice.kind !== 'consultant')
  const others = guests.filter((guest) => !own.includes(guest))
  const we = { id: 'consultant', guest: null, voice: consultant, name: nameOf(consultant), called: '' }
  return others.some(({ voice }) => voice.kind === 'consultant') ? [...own, ...others] : [...own, ...others, we]
}

/** While nobody said who speaks it is the consultant who types: never a child or a parent unasked. */
export const unasked = (speakers: readonly Speaker[]): Speaker | undefined =>
  speakers.find(({ voice }) => voice.kind === 'consultant') ?? speakers.at(-1)
