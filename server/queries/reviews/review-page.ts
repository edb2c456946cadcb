import 'server-only'
import { listEntries, listTalks, type EntryRow, type TalkRow } from '@/db/repositories/reviews'
import { places } from '@/db/sealing'
import { permitsCase } from '@/domain/access/policies'
import type { ReviewFields } from '@/domain/review/talk'
import type { CaseScope } from '@/domain/access/scope'
import { openVersion } from '@/sync/server/versions'
import type { ReviewFact, Tool } from '@/tools/tool'
import type { Tx } from '../../database'
import { contextOf } from '../../documents/context'
import { documentInput, documentOf } from '../../documents/read-document'
import { contentOf } from '../../documents/versions'
import { Absent } from '../../errors'
import { onDocument } from '../../gate'
import { caseSeal, openJson, type CaseSeal } from '../../keys/case-keys'
import { query } from '../../query'

/** What one person wrote in one talk. */
export type Words = {
  staffId: string
  name: string
  capacity: EntryRow['capacity']
  changedAt: Date
  revision: number
  bySelf: boolean
  fields: ReviewFields
}

/** The version a talk is about, as its tool reads it, and what can be counted in it beside each line. */
export type Frozen = { versionId: string; at: Date; content: unknown; facts: ReviewFact[]; workedSince: boolean }

/** Talks about a document: the one that is going on, and those that are over. Absent for a tool that has no rubric. */
export const reviewPage = query({
  name: 'review.read',
  input: documentInput,
  gate: onDocument('read'),
  audited: true,
  async run({ tx, scope, input, now, actor }) {
    const { row, tool } = await documentOf(tx, scope, input.documentId)
    if (!tool.review) throw new Absent()
    const seal = await caseSeal(tx, scope)
    const talks = await listTalks(tx, scope, row.id)
    const entries = (await listEntries(tx, scope, row.id)).map((entry) => ({
      talkId: entry.talkId,
      words: wordsOf(entry, seal, actor.staffId),
    }))
    const wordsIn = ({ id }: TalkRow) => entries.filter(({ talkId }) => talkId === id).map(({ words }) => words)
    const [going] = talks.filter(({ endedAt }) => endedAt === null)
    const writes = permitsCase(actor, 'review', scope.facts)
    return {
      documentId: row.id,
      kind: row.kind,
      lines: tool.review.lines,
      context: await contextOf(tx, scope, row, now),
      closed: scope.facts.closed,
      worksOnIt: scope.facts.assignment !== null,
      writes,
      asks: permitsCase(actor, 'edit', scope.facts),
      talk: going
        ? {
            id: going.id,
            asked: going.askedAt && {
              byName: going.askedByName ?? '',
              bySelf: going.askedBy === actor.staffId,
              at: going.askedAt,
            },
            words: wordsIn(going),
            frozen: await frozenOf(tx, scope, { tool, seal, talk: going, row }),
          }
        : null,
      // One that nobody wrote in left nothing to read.
      earlier: talks
        .filter(({ endedAt }) => endedAt !== null)
        .map((talk) => ({ id: talk.id, at: talk.endedAt ?? talk.at, versionId: talk.versionId, words: wordsIn(talk) }))
        .filter(({ words }) => words.length > 0),
    }
  },
})

export type ReviewPage = Awaited<ReturnType<typeof reviewPage>>

function wordsOf(entry: EntryRow, seal: CaseSeal, me: string): Words {
  const { talkId, staffId, name, capacity, changedAt, revision, data } = entry
  const fields = openJson<ReviewFields>(seal, places.review(talkId, staffId), data)
  return { staffId, name, capacity, changedAt, revision, bySelf: staffId === me, fields }
}

type About = { tool: Tool; seal: CaseSeal; talk: TalkRow; row: { id: string; headSeq: number } }

async function frozenOf(tx: Tx, scope: CaseScope, { tool, seal, talk, row }: About): Promise<Frozen> {
  const version = await openVersion(tx, scope, row.id, talk.versionId, seal)
  if (!version) throw new Absent()
  const content = contentOf(version.stored, tool)
  const facts = tool.review?.facts(content) ?? []
  return { versionId: version.id, at: version.at, content, facts, workedSince: row.headSeq > version.seq }
}
