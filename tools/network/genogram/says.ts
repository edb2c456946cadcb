import { isKin, type TieKind } from './codes'
import type { Tie } from './content'

/** One thing to say about a person: a key of the messages under `says`, about whom, and by which ties. */
export type Said = { key: string; about: string[]; ties: string[] }

const below: Partial<Record<TieKind, string>> = {
  parent: 'child_of',
  adoptive_parent: 'adopted_by',
  foster_parent: 'fostered_by',
}
const above: Partial<Record<TieKind, string>> = {
  parent: 'parent_of',
  adoptive_parent: 'adopted',
  foster_parent: 'fosters',
}
const order = [
  'child_of',
  'adopted_by',
  'fostered_by',
  'twin',
  'partner',
  'cohabiting',
  'separated',
  'divorced',
  'parent_of',
  'adopted',
  'fosters',
  'strong',
  'weak',
  'difficult',
  'broken',
  'supports',
  'supported_by',
]

/** Everything the drawing shows about one person, in words: for who cannot see it, and beside it for who can. */
export function saidOf(person: string, ties: readonly Tie[], known: (id: string) => boolean): Said[] {
  const said = new Map<string, Said>()
  const put = (key: string | undefined, about: string, tie: string) => {
    if (key === undefined || !known(about)) return
    const one = said.get(key) ?? { key, about: [], ties: [] }
    said.set(key, one)
    if (one.about.includes(about)) return
    one.about.push(about)
    one.ties.push(tie)
  }
  for (const { id, kind, from, to, way } of ties) {
    if (from !== person && to !== person) continue
    const other = from === person ? to : from
    if (isKin(kind)) put((to === person ? below : above)[kind], other, id)
    else put(kind, other, id)
    if (way === 'both' || way === (from === person ? 'forth' : 'back')) put('supports', other, id)
    if (way === 'both' || way === (from === person ? 'back' : 'forth')) put('supported_by', other, id)
  }
  return order.flatMap((key) => said.get(key) ?? [])
}
