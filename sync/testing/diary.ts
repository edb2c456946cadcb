import { z } from 'zod'
import { eventId } from '@/domain/measurement/event-id'
import { rowsOf } from '@/sync/model/rows'
import type { DocumentShape } from '@/sync/model/shape'
import type { Tool } from '@/tools/tool'

const shape: DocumentShape = {
  notes: { fields: { voice: 'string', column: 'string', at: 'instant' }, texts: ['words'] },
}
const content = z.object({ notes: z.array(z.object({ id: z.string(), words: z.string(), voice: z.string() })) })
type Diary = z.infer<typeof content>

/** The smallest tool there is, under a kind that exists: this folder is tested without leaning on any real tool. */
export const diary: Tool<Diary> = {
  kind: 'network_meeting',
  contentVersion: 1,
  perChild: false,
  shape,
  schema: content,
  empty: () => ({ notes: [] }),
  project(plain) {
    const { rows, problems } = rowsOf(plain, shape, 'notes')
    const kept = rows.filter((row) => row.deleted === null)
    return {
      content: {
        notes: kept.map((row) => ({
          id: row.id,
          words: row.texts['words'] ?? '',
          voice: String(row.fields['voice'] ?? ''),
        })),
      },
      problems,
    }
  },
  migrate: ({ content: stored }) => content.parse(stored),
  steps: [],
  summary: ({ notes }) => ({
    empty: notes.length === 0,
    voices: {},
    activeDangerStatements: 0,
    presentedAt: null,
    finishedAt: null,
    counts: { notes: notes.length, ofParents: notes.filter(({ voice }) => voice === 'parent').length },
  }),
  events(before, after, documentId) {
    const known = new Set(before.notes.map(({ id }) => id))
    return after.notes
      .filter(({ id }) => !known.has(id))
      .map(({ id, voice }) => ({
        id: eventId(documentId, 'item.added', id),
        type: 'item.added' as const,
        at: null,
        ...(voice === 'parent' && { contributorRole: 'parent' as const }),
      }))
  },
  changes: () => [],
  eligibility: { unit: 'case' },
  readView: () => Promise.resolve({ ReadView: () => null }),
}
