import { isOverruled } from '@/domain/consent/may-see'
import type { CaseDocument, CasePerson, DocumentContext } from '../../tool'
import type { HousesContent } from '../content'
import { saysSomething } from './cards'
import { notToldBack } from './informing'
import { summary } from './summary'

/** A kind idea, never a gap: nothing counts them, nothing adds them up, and only who works on it sees them. */
export type Suggestion =
  | { code: 'why_now' | 'ask_permission' | 'read_back' | 'tell_child' | 'third_in_six_months' | 'turned_twelve' }
  | { code: 'tell_parent'; person: CasePerson }
  | { code: 'tell_override'; permission: string }

type Given = Pick<DocumentContext, 'people' | 'childId' | 'documents'>

/** In which the same child told something, oldest first. A sheet that stayed empty is nothing to go on from or to look back at. */
export const earlierOf = ({ documents, childId }: Pick<DocumentContext, 'documents' | 'childId'>): CaseDocument[] =>
  childId === null
    ? []
    : documents.filter((each) => each.kind === 'three_houses' && each.childId === childId && !each.empty)

const halfYear = 183 * 86_400_000

/** In the order in which a conversation usually goes. `now` is an ISO moment. */
export function suggestions(content: HousesContent, context: Given, now: string): Suggestion[] {
  const told = summary(content)
  const found: Suggestion[] = []
  const recent = earlierOf(context).filter(({ createdAt }) => Date.parse(now) - Date.parse(createdAt) < halfYear)
  if (told.empty) {
    if (recent.length >= 2) found.push({ code: 'third_in_six_months' })
    if (content.setup.intent.trim() === '') found.push({ code: 'why_now' })
    return found
  }
  const words = content.cards.filter(
    (card) => saysSomething(card) && card.voice.kind === 'child' && card.text.trim() !== '',
  )
  const onSheet = content.drawings.some(({ toAsk = 0 }) => toAsk > 0)
  if (onSheet || words.some(({ confirmedAt }) => confirmedAt === null)) found.push({ code: 'read_back' })
  if (content.permissions.length === 0) found.push({ code: 'ask_permission' })
  for (const permission of content.permissions) {
    const { id, override } = permission
    // What the child spoke against since shows nothing: there is nothing left to tell.
    if (override !== null && override.toldAt === null && !isOverruled(content.permissions, permission))
      found.push({ code: 'tell_override', permission: id })
  }
  // A parent to whom nothing may be shown is not waited for.
  const maybe = content.permissions.some(({ answer, withdrawnAt }) => withdrawnAt === null && answer !== 'no')
  if (content.setup.finishedAt !== null && maybe)
    for (const person of notToldBack(content, context.people)) found.push({ code: 'tell_parent', person })
  if (told.presentedAt !== null && (told.counts['toChild'] ?? 0) === 0) found.push({ code: 'tell_child' })
  const about = context.people.find(({ id }) => id === context.childId)
  if (about?.age === 12) found.push({ code: 'turned_twelve' })
  return found
}
