'use server'

import { z } from 'zod'
import * as reviews from '@/db/repositories/reviews'
import { places } from '@/db/sealing'
import type { CaseScope } from '@/domain/access/scope'
import { eventId } from '@/domain/measurement/event-id'
import { reviewFields, type ReviewFields } from '@/domain/review/talk'
import { loadFresh } from '@/sync/server/load'
import { recordUsage, standingOf } from '@/sync/server/usage'
import { makeVersion } from '@/sync/server/versions'
import { openCase } from '../access'
import { command } from '../command'
import type { Tx } from '../database'
import { documentInput, documentOf } from '../documents/read-document'
import { Absent, Refused } from '../errors'
import { onDocument } from '../gate'
import { caseSeal, openJson, sealJson } from '../keys/case-keys'

const oneTalk = documentInput.extend({ talkId: z.uuid().toLowerCase() })
type OneTalk = z.infer<typeof oneTalk>

/** The document, where its tool has a rubric, with the talk that is going on about it and the one that was named. Throws Absent. */
async function talksOf(tx: Tx, scope: CaseScope, { documentId, talkId }: OneTalk) {
  const { row, tool } = await documentOf(tx, scope, documentId)
  if (!tool.review) throw new Absent()
  const talks = await reviews.listTalks(tx, scope, row.id)
  const entries = await reviews.listEntries(tx, scope, row.id)
  return {
    row,
    tool,
    lines: tool.review.lines,
    going: talks.find(({ endedAt }) => endedAt === null),
    named: talks.find(({ id }) => id === talkId),
    wordsIn: (id: string) => entries.filter((entry) => entry.talkId === id),
  }
}

/** Keeps what the document says now as the version the talk is about, unless somebody wrote about an earlier one already. */
async function begin(tx: Tx, scope: CaseScope<'review'>, input: OneTalk): Promise<string> {
  const { row, tool, going, named, wordsIn } = await talksOf(tx, scope, input)
  if (going && wordsIn(going.id).length > 0) return going.id
  // The same tap that arrived twice, of a talk that is over by now.
  if (!going && named) return named.id
  const seal = await caseSeal(tx, scope)
  const entry = await loadFresh(tx, scope, row, seal)
  const versionId = await makeVersion(tx, scope, {
    row: { ...row, headSeq: entry.seq },
    seal,
    standing: standingOf(entry, tool),
    ...{ kind: 'review', label: null, at: null },
  })
  if (going) await reviews.moveToVersion(tx, scope, going.id, versionId)
  else await reviews.beginTalk(tx, scope, { talkId: input.talkId, documentId: row.id, versionId })
  const now = await talksOf(tx, scope, input)
  if (!now.going) throw new Refused('not_ready')
  return now.going.id
}

/** Begins a talk about the document as it is now, or takes the version of now for one in which nobody wrote yet. */
export const beginReview = command({
  name: 'review.begin',
  input: oneTalk,
  gate: onDocument('review'),
  async run({ scope, input, tx }) {
    await begin(tx, scope, input)
  },
})

/** Whoever works on the case asks to look at it together; one can take that back. */
export const askForReview = command({
  name: 'review.ask',
  input: oneTalk,
  gate: onDocument('edit'),
  async run({ scope, input, tx, actor, now }) {
    const talkId = await begin(tx, await openCase(tx, actor, scope.caseId, 'review'), input)
    await reviews.ask(tx, scope, talkId, now)
  },
})

/** What was only asked for, and about which nobody wrote anything, is over by it. */
export const takeBackReview = command({
  name: 'review.take_back',
  input: oneTalk,
  gate: onDocument('edit'),
  async run({ scope, input, tx, actor, now }) {
    const { going, wordsIn } = await talksOf(tx, scope, input)
    if (going?.id !== input.talkId) return
    if (!(await reviews.takeBackAsking(tx, scope, going.id))) throw new Absent()
    if (going.begunBy !== actor.staffId || wordsIn(going.id).length > 0) return
    await reviews.endTalk(tx, await openCase(tx, actor, scope.caseId, 'review'), going.id, now)
  },
})

/**
 * One's own words in the talk that is going on; those of others are rows of theirs. That a talk took place is counted once, with its first
 * words, and nothing of what they say.
 */
export const writeReview = command({
  name: 'review.write',
  input: oneTalk.extend({ revision: z.int().min(0).max(1_000_000), fields: reviewFields }),
  gate: onDocument('review'),
  async run({ scope, input, tx, now }) {
    const { row, lines, going, named, wordsIn } = await talksOf(tx, scope, input)
    if (!named) throw new Absent()
    if (Object.keys(input.fields.lines).some((line) => !lines.includes(line))) throw new Refused('invalid_input')
    if (going?.id !== named.id) throw new Refused('stale_revision')
    const seal = await caseSeal(tx, scope)
    const { staffId } = scope.actor
    const place = places.review(named.id, staffId)
    const mine = wordsIn(named.id).find((entry) => entry.staffId === staffId)
    // An answer that got lost on the way: it is written already.
    if (mine && isSame(openJson<ReviewFields>(seal, place, mine.data), input.fields)) return
    const data = sealJson(seal, place, input.fields)
    if (!(await reviews.writeEntry(tx, scope, { talkId: named.id, revision: input.revision, data })))
      throw new Refused('stale_revision')
    const id = eventId(row.id, 'review.talk', named.id)
    await recordUsage(tx, scope, row, [{ id, type: 'review.talk', at: null }], now)
  },
})

const isSame = (one: ReviewFields, other: ReviewFields) => {
  const inOrder = ({ lines, ...answers }: ReviewFields) =>
    JSON.stringify([Object.entries(answers).sort(), Object.entries(lines).sort()])
  return inOrder(one) === inOrder(other)
}

/** It was talked over: what was written stays to be read, and a next talk can begin. */
export const endReview = command({
  name: 'review.end',
  input: oneTalk,
  gate: onDocument('review'),
  async run({ scope, input, tx, now }) {
    const { named } = await talksOf(tx, scope, input)
    if (!named) throw new Absent()
    if (named.endedAt === null) await reviews.endTalk(tx, scope, named.id, now)
  },
})

/** Goes on with the last talk, as long as no other one began. */
export const goOnWithReview = command({
  name: 'review.go_on',
  input: oneTalk,
  gate: onDocument('review'),
  async run({ scope, input, tx }) {
    const { going, named } = await talksOf(tx, scope, input)
    if (!named) throw new Absent()
    if (going && going.id !== named.id) throw new Refused('stale_revision')
    if (!going) await reviews.endTalk(tx, scope, named.id, null)
  },
})
