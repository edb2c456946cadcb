import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { noFields } from '@/domain/case/people-form'
import { noWords } from '@/domain/review/talk'
import { madeHere } from '../command'
import type { Ground } from './ground'
import type { PersonName } from './house'
import { parse, root, sourceFiles } from './walk'

export type Way = {
  /** Everybody who may; all others hear what they hear of something that is not there. */
  may: readonly PersonName[]
  /** An input that does what it says, for who may. */
  input: (at: Ground) => Record<string, unknown>
  /** What must be so before it can be done, said in SQL about the case ($1). */
  before?: string
}

const onIt = ['consultant', 'coConsultant'] as const
const readers = [...onIt, 'lead'] as const
const carriers = ['consultant', 'coConsultant', 'colleague', 'otherTeam', 'foreigner', 'lead', 'otherLead'] as const
const measurers = [...carriers, 'regional', 'researcher'] as const
const everybody = [...measurers, 'administrator'] as const

const ofCase = ({ caseId }: Ground) => ({ caseId })
const ofDocument = ({ documentId }: Ground) => ({ documentId })
const ofTalk = ({ documentId, talkId }: Ground) => ({ documentId, talkId })
const ofPerson = ({ caseId, personId }: Ground) => ({ caseId, personId, revision: 1 })
const ofStaff = ({ staffId }: Ground) => ({ staffId })
const ofLate = ({ caseId, lateId }: Ground) => ({ caseId, lateId })
const none = () => ({})
const read = (input: Way['input'] = ofCase): Way => ({ may: readers, input })
const edit = (input: Way['input']): Way => ({ may: onIt, input })
const decide = (input: Way['input']): Way => ({ may: ['consultant', 'lead'], input })
const lead = (input: Way['input'], before?: string): Way => ({ may: ['lead'], input, ...(before && { before }) })
const administer = (input: Way['input'], before?: string): Way => ({
  may: ['administrator'],
  input,
  ...(before && { before }),
})

const safe = { reason: 'safe_enough', note: '' }
const grandmother = { ...noFields, born: 'unknown', givenName: 'Rosa', relation: 'oma' }
const closed = "update case_file set closed_on = current_date, close_reason = 'safe_enough' where id = $1"
const proposed = "update case_file set proposal = 'close', proposed_by = created_by where id = $1"
const asked = 'update review_talk set asked_by = staff_id, asked_at = now() where case_id = $1'
const talkedOver = 'update review_talk set ended_by = staff_id, ended_at = now() where case_id = $1'
const aWord = { kind: 'three_columns', locale: 'nl-BE', key: 'columns.worries.name' }
const aColleague = (at: Ground) => ({ ...ofCase(at), staffId: at.house.people.colleague })

/**
 * Every command and query there is, by the name it is exported under. Who may is written down from the matrix (matrix.ts) and the
 * organisation's rules, not derived from the gates. One that is missing makes ways.test fail.
 */
export const ways: Record<string, Way> = {
  addStaff: administer(({ house, staffId }) => ({
    staffId: randomUUID(),
    email: `new-${staffId}@walls.example`,
    displayName: 'Nieuw',
    role: 'consultant',
    teamId: house.teams.one,
    regionId: null,
  })),
  changeStaff: administer(({ house, staffId }) => ({
    staffId,
    displayName: 'Anders',
    role: 'consultant',
    teamId: house.teams.two,
    regionId: null,
  })),
  disableStaff: administer(ofStaff),
  enableStaff: administer(ofStaff),
  giveFirstPassword: administer(ofStaff),
  staffList: administer(() => ({ search: 'x', after: '' })),
  staffMember: administer(ofStaff),
  staffPlaces: administer(none),
  houseWords: administer(none),
  renameWord: administer(() => ({ ...aWord, words: 'Bezorgdheden' })),
  takeBackWord: administer(() => aWord),

  createCase: {
    may: carriers,
    input: () => ({
      caseId: randomUUID(),
      assignmentId: randomUUID(),
      childId: randomUUID(),
      fields: {
        familyName: 'De Wachter',
        legalFrame: 'ocj_consult',
        externalReference: 'D-1',
        childName: 'Noor',
        childBirthDate: '2019-03-14',
        childBirthYear: '',
      },
    }),
  },
  caseOpening: { may: carriers, input: none },
  caseList: {
    may: carriers,
    input: () => ({ search: 'x', phase: null, closed: false, view: '', after: '' }),
  },
  myOwnWork: { may: carriers, input: none },
  breadthOf: { may: measurers, input: () => ({ unit: 'case' }) },
  breadthToExport: { may: measurers, input: () => ({ unit: 'case' }) },
  me: { may: everybody, input: none },
  mySessions: { may: everybody, input: none },
  endSession: { may: everybody, input: ({ sessionId }) => ({ sessionId }) },
  endOtherSessions: { may: everybody, input: none },

  caseThread: read(),
  familyTrajectory: read(),
  exportedSummary: read((at) => ({ ...ofCase(at), reader: 'court', chosen: null })),
  caseSummary: read((at) => ({ ...ofCase(at), reader: 'court', chosen: null })),
  casePage: read(),
  peopleOfCase: read(),
  peopleOverview: read(),
  personOfCase: read(({ caseId, personId }) => ({ caseId, personId })),
  caseTeam: read(),
  openDocumentShell: read(ofDocument),
  readDocument: read(ofDocument),
  listVersions: read(ofDocument),
  readStoredVersion: read(({ documentId, versionId }) => ({ documentId, versionId })),
  whoOpenedThisCase: { may: ['consultant', 'lead'], input: (at) => ({ ...ofCase(at), limit: 10 }) },
  lateWork: decide(ofCase),
  reviewPage: read(ofDocument),
  reviewList: { may: carriers, input: none },
  caseToChange: edit(ofCase),
  caseClosing: { may: ['consultant', 'lead'], input: ofCase },
  newPersonOf: edit(ofCase),

  addLateWork: decide(ofLate),
  keepLateWorkAsVersion: decide((at) => ({ ...ofLate(at), label: 'Na het huisbezoek' })),
  putLateWorkAway: decide((at) => ({ ...ofLate(at), reason: 'Staat er al in' })),

  beginReview: { may: readers, input: ofTalk },
  askForReview: edit(ofTalk),
  takeBackReview: { may: ['consultant'], input: ofTalk, before: asked },
  writeReview: {
    may: readers,
    input: (at) => ({
      ...ofTalk(at),
      revision: 0,
      fields: { ...noWords(['balance', 'child']), valuable: 'Papa is erbij' },
    }),
  },
  endReview: { may: readers, input: ofTalk },
  goOnWithReview: { may: readers, input: ofTalk, before: talkedOver },

  changeCase: edit((at) => ({
    ...ofCase(at),
    revision: 1,
    fields: {
      familyName: 'Anders',
      legalFrame: 'sdj_vos',
      externalReference: 'D-2',
      phase: 'planning',
      separatedParents: true,
    },
  })),
  addPerson: edit((at) => ({ ...ofCase(at), personId: randomUUID(), kind: 'parent', fields: grandmother })),
  changePerson: edit((at) => ({ ...ofPerson(at), fields: grandmother })),
  removePerson: edit(ofPerson),
  restorePerson: edit(ofPerson),
  addHousehold: edit((at) => ({ ...ofCase(at), householdId: randomUUID(), label: 'bij oma' })),
  renameHousehold: edit((at) => ({ ...ofCase(at), householdId: at.emptyHome, label: 'bij papa' })),
  removeHousehold: edit((at) => ({ ...ofCase(at), householdId: at.emptyHome })),
  sayWhyNot: {
    may: readers,
    input: (at) => ({ ...ofCase(at), id: randomUUID(), kind: 'three_columns', reason: 'no_time' }),
  },
  takeBackWhyNot: edit((at) => ({ ...ofCase(at), kind: 'three_columns' })),
  proposeClosing: { may: ['consultant'], input: (at) => ({ ...ofCase(at), fields: safe, notUsed: [] }) },
  proposeReopening: {
    may: ['consultant'],
    input: (at) => ({ ...ofCase(at), fields: { note: 'Nieuwe zorgen' } }),
    before: closed,
  },
  withdrawProposal: { may: ['consultant'], input: ofCase, before: proposed },
  closeCase: lead((at) => ({ ...ofCase(at), fields: safe, notUsed: [] })),
  reopenCase: lead(ofCase, closed),
  declineProposal: lead(ofCase, proposed),
  assignColleague: lead((at) => ({ ...aColleague(at), id: randomUUID(), capacity: 'co_consultant' })),
  endAssignment: lead((at) => ({ ...ofCase(at), staffId: at.house.people.coConsultant })),
  blockMyself: { may: readers, input: (at) => ({ ...ofCase(at), id: randomUUID() }) },
  blockColleague: lead((at) => ({ ...aColleague(at), id: randomUUID() })),
  liftBlock: lead(
    (at) => aColleague(at),
    `insert into conflict_block (id, case_id, staff_id, set_by)
     select gen_random_uuid(), c.id, s.id, c.created_by from case_file c, staff s where c.id = $1 and s.email = 'colleague@walls.example'`,
  ),
}

type Made = { ask: (input: unknown) => Promise<unknown>; kind: 'command' | 'query' }

/** Every command and query any module exports, found by walking the sources and not by asking the table. */
export async function everyWay(): Promise<Map<string, Made>> {
  const made = new Map<string, Made>()
  const makes = /from '[./@\w-]*\/(command|query)'/
  const files = sourceFiles().filter(
    (file) => /^(server|tools|sync|app)\//.test(file) && !/^server\/route\.ts$/.test(file),
  )
  for (const file of files.filter((each) => makes.test(parse(each).text)))
    for (const [name, value] of Object.entries((await import(join(root, file))) as Record<string, unknown>)) {
      const kind = typeof value === 'function' ? madeHere.get(value)?.kind : undefined
      if (kind === 'command' || kind === 'query') made.set(name, { ask: value as Made['ask'], kind })
    }
  return made
}
