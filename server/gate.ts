import 'server-only'
import type { Actor } from '@/domain/access/actor'
import type { CaseNeed, TeamNeed } from '@/domain/access/policies'
import { CaseScope, type OwnScope, type TeamScope } from '@/domain/access/scope'
import { openCase, openCaseOfDocument, openOwn, openTeam } from './access'
import type { Tx } from './database'

/** What a refusal or an act is about, for the audit chain. */
export type Subject = { kind: 'case' | 'document' | 'team' | 'own' | 'staff'; id: string | null; caseId: string | null }

/** How a command or query gets its scope. There is no command without one. */
export type Gate<Input, Scope> = {
  open(tx: Tx, actor: Actor, input: Input): Promise<Scope>
  subject(input: Input): Subject
}

/** For an input that names its case. */
export const onCase = <Need extends CaseNeed>(need: Need): Gate<{ caseId: string }, CaseScope<Need>> => ({
  open: (tx, actor, input) => openCase(tx, actor, input.caseId, need),
  subject: (input) => ({ kind: 'case', id: input.caseId, caseId: input.caseId }),
})

/** For an input that names a document: the right is the right to the case it belongs to. */
export const onDocument = <Need extends CaseNeed>(need: Need): Gate<{ documentId: string }, CaseScope<Need>> => ({
  open: (tx, actor, input) => openCaseOfDocument(tx, actor, input.documentId, need),
  subject: (input) => ({ kind: 'document', id: input.documentId, caseId: null }),
})

/** For what concerns no single case. */
export const onTeam = <Need extends TeamNeed>(need: Need): Gate<unknown, TeamScope<Need>> => ({
  open: (_tx, actor) => Promise.resolve(openTeam(actor, need)),
  subject: () => ({ kind: 'team', id: null, caseId: null }),
})

/** For administering one person: the act stands in the organisation's chain under that person's id. */
export const onStaff: Gate<{ staffId: string }, TeamScope<'administer'>> = {
  open: (_tx, actor) => Promise.resolve(openTeam(actor, 'administer')),
  subject: (input) => ({ kind: 'staff', id: input.staffId, caseId: null }),
}

/** For what is one's own. */
export const onOwn: Gate<unknown, OwnScope> = {
  open: (_tx, actor) => Promise.resolve(openOwn(actor)),
  subject: () => ({ kind: 'own', id: null, caseId: null }),
}

/**
 * What was asked for, with the case it turned out to belong to: opening a document must stand in the chain of its case, or the
 * consultant would not see it there. Only after the scope was minted: a refusal never tells which case it was about.
 */
export const subjectWithin = (subject: Subject, scope: unknown): Subject =>
  scope instanceof CaseScope ? { ...subject, caseId: scope.caseId } : subject
