import { levelOf, type DangerRef, type KnowledgeLevel, type WhoKnows } from '@/domain/consent/who-knows'
import type { Link } from '../../links'
import { dangerRow } from '../codes'
import type { Knows, NetworkContent } from '../content'

/** A danger statement as it was taken over from a map. */
export type Danger = DangerRef & { id: string; text: string; link: Link }

type Part = Pick<NetworkContent, 'links' | 'knows' | 'headlines' | 'members' | 'bin'>

/** The dangers people may know of, each once, in the order they were taken over. */
export function dangersOf({ links }: Pick<NetworkContent, 'links'>): Danger[] {
  const found = new Map<string, Danger>()
  for (const link of links) {
    if (link.kind !== 'danger_statement') continue
    const danger = { documentId: link.sourceDocument, itemId: link.sourceItem }
    const id = dangerRow(danger)
    if (!found.has(id)) found.set(id, { ...danger, id, text: link.text.trim(), link })
  }
  return [...found.values()]
}

/**
 * Who knows how much of what, for meetings, sheets and recipients. Somebody who was only noted and came into the case since is that
 * person: what was said of the note holds for them, and where the two differ the least does.
 */
export function whoKnows({ knows, headlines, members, bin }: Part): WhoKnows {
  const person = new Map([...members, ...bin].map((member) => [member.id, member.person]))
  return {
    knows: knows.map(({ who, document, item, level }) => ({
      documentId: document,
      itemId: item,
      personId: person.get(who) ?? who,
      level,
    })),
    headlines: headlines.map(({ document, item, text }) => ({ documentId: document, itemId: item, text })),
  }
}

export const headlineOf = ({ headlines }: Pick<NetworkContent, 'headlines'>, danger: DangerRef): string =>
  headlines.find(({ document, item }) => document === danger.documentId && item === danger.itemId)?.text ?? ''

/** What is written down of one and one danger, where anything is. */
export const knowsOf = ({ knows }: Pick<NetworkContent, 'knows'>, who: string, danger: DangerRef): Knows | undefined =>
  knows.find((row) => row.who === who && row.document === danger.documentId && row.item === danger.itemId)

export const levelIn = (content: Part, who: string, danger: DangerRef): KnowledgeLevel =>
  levelOf(whoKnows(content), who, danger)
