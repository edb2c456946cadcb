import 'server-only'
import { z } from 'zod'
import * as team from '@/db/repositories/case-team'
import { findCase, listDocuments, listWorkers } from '@/db/repositories/cases'
import { listReasons } from '@/db/repositories/not-used'
import { abilitiesIn, permitsCase } from '@/domain/access/policies'
import { tools } from '@/tools/registry'
import { Absent } from '../../errors'
import { onCase, onTeam } from '../../gate'
import { query } from '../../query'
import { documentFact } from './document-facts'

const input = z.object({ caseId: z.string() })

/** May a case be opened at all? For the form that does. */
export const caseOpening = query({
  name: 'case.opening',
  input: z.object({}),
  gate: onTeam('open_case'),
  run: () => Promise.resolve({}),
})

/** The case as its form starts: also where it is closed, so that the page can say so. */
export const caseToChange = query({
  name: 'case.change.read',
  input,
  gate: onCase('read'),
  audited: true,
  async run({ scope, tx, actor }) {
    if (!permitsCase(actor, 'edit', { ...scope.facts, closed: false })) throw new Absent()
    return { file: await findCase(tx, scope), closed: scope.facts.closed }
  },
})

/** Closing or reopening: what is asked, what was proposed, and which tools this family did not use. */
export const caseClosing = query({
  name: 'case.closing.read',
  input,
  gate: onCase('read'),
  audited: true,
  async run({ scope, tx, actor }) {
    const abilities = abilitiesIn(actor, scope.facts)
    if (!abilities.includes('propose_closure') && !abilities.includes('decide_closure')) throw new Absent()
    const used = (await listDocuments(tx, scope)).map(documentFact).filter(({ empty }) => !empty)
    const reasons = await listReasons(tx, scope)
    return {
      file: await findCase(tx, scope),
      closed: scope.facts.closed,
      abilities,
      notUsed: tools
        .filter(({ kind }) => !used.some((each) => each.kind === kind))
        .map(({ kind }) => ({ kind, reason: reasons.find((each) => each.kind === kind)?.reason ?? null })),
    }
  },
})

/** Who works on the case; for the lead also who could, and for whom it does not exist. */
export const caseTeam = query({
  name: 'case.team.read',
  input,
  gate: onCase('read'),
  audited: true,
  async run({ scope, tx, actor }) {
    const abilities = abilitiesIn(actor, scope.facts)
    const workers = await listWorkers(tx, scope)
    const leads = abilities.includes('decide_closure')
    const colleagues = leads ? await team.listTeam(tx, scope) : []
    const blocked = leads ? await team.listBlocks(tx, scope) : []
    const isBlocked = (staffId: string) => blocked.some((each) => each.staffId === staffId)
    return {
      file: await findCase(tx, scope),
      closed: scope.facts.closed,
      me: actor.staffId,
      workers: workers.map((worker) => ({ ...worker, blocked: isBlocked(worker.staffId) })),
      blocked,
      free: colleagues.filter(
        ({ staffId }) => !isBlocked(staffId) && !workers.some((worker) => worker.staffId === staffId),
      ),
      blockable: colleagues.filter(({ staffId }) => !isBlocked(staffId) && staffId !== actor.staffId),
      abilities,
    }
  },
})
