import { figureFor } from '../codes'
import type { OnBoard } from '../board/RingBoard'
import { nameOfMember, present, ringsOf } from '../rules/members'
import { ensureMember, inOne, place } from './actions'
import { useEditing } from './editing'
import { voiceOf } from '../../voices'
import type { Ring } from '../codes'
import type { Undo } from './editing'

/** Everybody who may stand in the rings of the one who places now: those of the network, and those of the case who are not in it yet. */
export function useBoard(): {
  people: OnBoard[]
  middle: { id: string; name: string; figure: OnBoard['figure'] }[]
  /** Who of these has no name in the case yet. */
  noted: ReadonlySet<string>
  put: (id: string, ring: Ring | null) => Undo
  nameOfId: (id: string) => string
} {
  const { content, context, doc, by } = useEditing()
  const placed = ringsOf(content, by)
  const members = present(content)
  const known = new Set([...content.members, ...content.bin].flatMap(({ person }) => person ?? []))
  const back = new Set(content.bin.flatMap(({ person }) => person ?? []))
  const person = (id: string | null) => context.people.find((each) => each.id === id)
  const order = ['parent', 'family', 'network', 'professional', 'child']
  const candidates = context.people
    .filter(({ id, kind }) => kind !== 'child' && (!known.has(id) || back.has(id)))
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  const people: OnBoard[] = [
    ...members.map((member) => ({
      id: member.id,
      name: nameOfMember(member, context),
      figure: figureFor(member.person ?? member.id, person(member.person)?.age ?? null),
      ring: placed.get(member.id) ?? null,
    })),
    ...candidates.map(({ id, name, age }) => ({ id, name, figure: figureFor(id, age), ring: null })),
  ]
  const middle = context.people
    .filter(({ kind }) => kind === 'child')
    .map(({ id, name, age }) => ({ id, name, figure: figureFor(id, age, 'child') }))
  const put = (id: string, ring: Ring | null): Undo =>
    inOne(doc, () => {
      const fresh = candidates.find((each) => each.id === id)
      const member = fresh ? ensureMember(doc, fresh, by) : id
      return place(doc, member, by, ring, fresh ? null : (placed.get(id) ?? null))
    })
  return {
    people,
    middle,
    noted: new Set(members.filter(({ person: of }) => person(of) === undefined).map(({ id }) => id)),
    put,
    nameOfId: (id) => people.find((each) => each.id === id)?.name ?? '',
  }
}

/** Those who may place: each parent by itself, and we. Nobody places in the name of both. */
export const usePlacers = () => {
  const { people } = useEditing().context
  const own = people.filter(({ kind }) => kind === 'parent' || kind === 'family' || kind === 'network')
  return [...own.filter(({ kind }) => kind === 'parent'), ...own.filter(({ kind }) => kind !== 'parent')].map(voiceOf)
}
