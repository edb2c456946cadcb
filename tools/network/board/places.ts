import { rings, type Ring } from '../codes'

/** In units of the picture, which is 1000 wide and high around its middle: how far each ring reaches, and where its people stand. */
export const reach: Record<Ring, number> = { 1: 240, 2: 365, 3: 490 }
const stands: Record<Ring, number> = { 1: 172, 2: 300, 3: 424 }
/** Nobody stands at the bottom, where the name of the ring is. In degrees. */
const gap = 56
/** With few people the rings are turned against each other, so that they do not stand over each other's names. */
const turned: Record<Ring, number> = { 1: 0, 2: -32, 3: 32 }
const few = 4

export type Stand = { id: string; ring: Ring; x: number; y: number }

/** Where everybody stands: evenly around, in the order given. The same on every screen, on paper and after each load. */
export function standing(people: readonly { id: string; ring: Ring }[]): Stand[] {
  return rings.flatMap((ring) => {
    const here = people.filter((each) => each.ring === ring)
    const each = (360 - gap) / here.length
    const turn = here.length <= few ? turned[ring] : 0
    return here.map(({ id }, at) => {
      const angle = ((90 + gap / 2 + (at + 0.5) * each + turn) * Math.PI) / 180
      const on = (share: number) => Math.round(500 + stands[ring] * share)
      return { id, ring, x: on(Math.cos(angle)), y: on(Math.sin(angle)) }
    })
  })
}

/** Which ring a place is in, in units of the picture; null outside all of them. What is in the middle is as near as can be. */
export function ringAt(x: number, y: number): Ring | null {
  const away = Math.hypot(x - 500, y - 500)
  return rings.find((ring) => away <= reach[ring]) ?? null
}
