import type { Locator, Page } from '@playwright/test'
import type * as Y from 'yjs'
import { addRow } from '@/sync/model/edit'
import { theOne as theMeeting } from '@/tools/network-meeting/codes'
import { theOne } from '@/tools/safety-plan/codes'

/** A document of a tool with far more in it than a family ever says: what it holds, and the words by which one sees that it stands there. */
export type Large = {
  kind: string
  /** One for each child. */
  perChild?: true
  count: number
  fill(doc: Y.Doc, count: number): void
  /** Where one writes, once it is open. */
  write(page: Page): Promise<Locator>
}

/** What stands at the end: once it is on the screen, everything is. */
export const wordsAt = (at: number) => `Dit is zin ${String(at)} van het gezin.`

const at = '2026-03-01T10:00:00.000Z'
const each = (count: number, add: (words: string, index: number) => void) => {
  for (let index = 1; index <= count; index++) add(wordsAt(index), index)
}
const firstArea = (page: Page) => Promise.resolve(page.locator('textarea:visible').first())

/** A tool joins by its line here. */
export const large: readonly Large[] = [
  {
    kind: 'three_columns',
    count: 150,
    fill: (doc, count) =>
      each(count, (text, index) =>
        addRow(doc, 'cards', {
          fields: { place: ['worries', 'good', 'todo'][index % 3], voice: 'family' },
          texts: { text },
        }),
      ),
    write: firstArea,
  },
  {
    kind: 'safety_plan',
    count: 200,
    fill: (doc, count) => {
      addRow(doc, 'plan', { id: theOne, fields: { horizon: 'family' } })
      each(count, (text, index) =>
        addRow(doc, 'rules', {
          fields: { voice: 'family', who: ['network'], days: ['fri'], parts: ['evening'], enteredAt: at },
          texts: { text, planB: `Anders bellen we, ${String(index)}.` },
        }),
      )
    },
    write: firstArea,
  },
  {
    kind: 'three_houses',
    perChild: true,
    count: 200,
    fill: (doc, count) =>
      each(count, (text, index) =>
        addRow(doc, 'cards', {
          fields: { container: ['worry', 'good', 'dream'][index % 3], kind: 'words', voice: 'child', enteredAt: at },
          texts: { text },
        }),
      ),
    write: firstArea,
  },
  {
    kind: 'words_pictures',
    perChild: true,
    count: 200,
    fill: (doc, count) => each(count, (text) => addRow(doc, 'frames', { fields: { addedAt: at }, texts: { text } })),
    write: async (page) => {
      await page.getByRole('button', { name: /^Open blad 200/ }).click()
      return page.locator('textarea:visible').first()
    },
  },
  {
    // In the room, with everybody at the table.
    kind: 'network_meeting',
    count: 200,
    fill: (doc, count) => {
      addRow(doc, 'meeting', { id: theMeeting, fields: { startedAt: at } })
      each(count, (text) => addRow(doc, 'guests', { fields: { voice: 'other', here: true }, texts: { name: text } }))
    },
    write: firstArea,
  },
]
