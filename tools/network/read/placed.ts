import type { DocumentContext } from '../../tool'
import type { Voice } from '../../voice'
import { figureFor } from '../codes'
import type { NetworkContent } from '../content'
import { nameOfMember, present, ringsOf } from '../rules/members'
import type { Placed } from './RingsRead'

/** Everybody where one who places put them. */
export function placedBy(content: NetworkContent, by: Voice, context: Pick<DocumentContext, 'people'>): Placed[] {
  const rings = ringsOf(content, by)
  return present(content).flatMap((member) => {
    const ring = rings.get(member.id)
    if (ring === undefined) return []
    const age = context.people.find(({ id }) => id === member.person)?.age ?? null
    const key = member.person ?? member.id
    return [{ key, name: nameOfMember(member, context), ring, figure: figureFor(key, age) }]
  })
}

/** The children the rings are around. */
export const middleOf = ({ people }: Pick<DocumentContext, 'people'>) =>
  people
    .filter(({ kind }) => kind === 'child')
    .map(({ id, name, age }) => ({ id, name, figure: figureFor(id, age, 'child') }))

/** A child's own people, under the names the child gives them. */
export const placedByChild = (content: NetworkContent, { people }: Pick<DocumentContext, 'people'>): Placed[] =>
  content.mine.flatMap(({ id, person, name, figure, ring }) =>
    ring === null
      ? []
      : [{ key: id, name: name.trim() || (people.find((each) => each.id === person)?.name ?? ''), ring, figure }],
  )
