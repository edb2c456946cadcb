import 'server-only'
import { z } from 'zod'
import { findStaff, listStaff, placesOf, type StaffCursor } from '@/db/repositories/staff'
import { Absent } from '../errors'
import { onStaff, onTeam } from '../gate'
import { query } from '../query'
import { isStorable } from '../storable'

const pageSize = 50

const cursorShape = z.tuple([z.string().max(200).refine(isStorable), z.uuid()])
const write = ({ name, id }: StaffCursor) => Buffer.from(JSON.stringify([name, id])).toString('base64url')

/** A cursor somebody made up is no cursor: the list starts at the beginning. */
function read(cursor: string): StaffCursor | null {
  try {
    const [name, id] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return { name, id }
  } catch {
    return null
  }
}

/** Colleagues, fifty at a time. Nothing of any case: an administrator has no business there. */
export const staffList = query({
  name: 'staff.list',
  input: z.object({
    search: z.string().trim().max(100).refine(isStorable).catch('').default(''),
    after: z.string().max(500).catch('').default(''),
  }),
  gate: onTeam('administer'),
  async run({ scope, input, tx }) {
    const found = await listStaff(tx, scope, { search: input.search, after: read(input.after), limit: pageSize })
    const people = found.slice(0, pageSize)
    const last = people.at(-1)
    return { people, next: found.length > pageSize && last ? write(last) : null }
  },
})

/** One colleague, with where colleagues can belong. */
export const staffMember = query({
  name: 'staff.read',
  input: z.object({ staffId: z.uuid() }),
  gate: onStaff,
  async run({ scope, input, tx }) {
    const person = await findStaff(tx, scope, input.staffId)
    if (!person) throw new Absent()
    return { person, places: await placesOf(tx, scope), isMyself: person.id === scope.actor.staffId }
  },
})

/** For the form that adds somebody. */
export const staffPlaces = query({
  name: 'staff.places',
  input: z.object({}),
  gate: onTeam('administer'),
  run: ({ scope, tx }) => placesOf(tx, scope),
})
