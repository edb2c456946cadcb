import 'server-only'
import { z } from 'zod'
import { carriesAny, listCases, type CaseCursor, type CaseListAsked } from '@/db/queries/case-list'
import { permitsTeam, teamNeeds } from '@/domain/access/policies'
import { ageOn } from '@/domain/case/age'
import { casePhases } from '@/domain/case/choices'
import { dayInFlanders } from '@/domain/time/days'
import { onTeam } from '../../gate'
import { query } from '../../query'
import { isStorable } from '../../storable'

const pageSize = 25

const cursorShape = z.tuple([z.iso.datetime({ precision: 6 }).refine((at) => at >= '1900'), z.uuid()])
const write = ({ at, id }: CaseCursor) => Buffer.from(JSON.stringify([at, id])).toString('base64url')

/** A cursor somebody made up is no cursor: the list starts at the beginning. */
function read(cursor: string): CaseCursor | null {
  try {
    const [at, id] = cursorShape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    return { at, id }
  } catch {
    return null
  }
}

const input = z.object({
  search: z.string().trim().max(100).refine(isStorable).catch(''),
  phase: z.enum(casePhases).nullable().catch(null),
  closed: z.boolean().catch(false),
  view: z.enum(['own', 'team', '']).catch(''),
  only: z.uuid().nullable().catch(null).default(null),
  after: z.string().max(500).catch(''),
})

/**
 * Families one works with, twenty-five at a time. A lead sees the team with `view: 'team'`, and first when carrying no case; for
 * everybody else that view is their own list.
 */
export const caseList = query({
  name: 'case.list',
  input,
  gate: onTeam('list_own'),
  async run({ scope, input: { view: wanted, ...filter }, tx, actor, now }) {
    const leads = permitsTeam(actor, 'list_team')
    const view: 'own' | 'team' =
      leads && (wanted === 'team' || (wanted === '' && !(await carriesAny(tx, scope)))) ? 'team' : 'own'
    const asked: CaseListAsked = { ...filter, after: read(filter.after), limit: pageSize }
    const within = view === 'team' ? await onTeam('list_team').open(tx, actor, {}) : scope
    const found = await listCases(tx, within, asked)
    const shown = found.slice(0, pageSize)
    const last = shown.at(-1)
    const today = dayInFlanders(now)
    return {
      view,
      cases: shown.map(({ children, at, ...row }) => ({
        ...row,
        lastActivityAt: new Date(at),
        children: children.map((child) => ({ name: child.name, age: ageOn(child, today) })),
      })),
      next: found.length > pageSize && last ? write(last) : null,
      abilities: teamNeeds.filter((need) => permitsTeam(actor, need)),
    }
  },
})
