import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentContext } from '../../tool'
import { migrate } from '../content'
import { sheets } from './sheets'

const content = migrate({
  version: 1,
  content: JSON.parse(readFileSync(join(import.meta.dirname, '../samples/v1.json'), 'utf8')) as unknown,
})
const [child, mama, papa] = [1, 2, 3].map((at) => `0198d3a0-0000-7000-8000-00000000000${at}`) as [
  string,
  string,
  string,
]
const person = (id: string, kind: 'child' | 'parent', name: string) => ({ id, kind, name, relation: null, age: null })
const context: DocumentContext = {
  documentId: '0198d3a0-0000-7000-8000-00000000d000',
  caseId: '0198d3a0-0000-7000-8000-00000000c000',
  kind: 'three_houses',
  familyName: 'Maes',
  separatedParents: true,
  people: [person(child, 'child', 'Mila'), person(mama, 'parent', 'Sara'), person(papa, 'parent', 'Tom')],
  childId: child,
  homes: [],
  documents: [],
  me: { staffId: 'staff', name: 'Els Maes' },
  readOnly: false,
  madeAt: '2026-03-06T10:00:00.000Z',
}
const sheet = (id: string, of = content) => sheets(of, context).find((each) => each.id === id)?.content ?? null
const notes = /verstopt|Sofie|ontroerd|schrikken|spannend|weekends|Els Maes|juf Lien|stil\./

it('gives who lives where to the child, and to nobody it did not say yes for', () => {
  const stored = JSON.parse(readFileSync(join(import.meta.dirname, '../samples/v2.json'), 'utf8')) as unknown
  const newest = migrate({ version: 2, content: stored })
  expect(sheet('child', newest)?.living.map(({ name }) => name)).toEqual(['Ik', 'Ik', 'Pluis'])
  expect(JSON.stringify(sheets(newest, context).filter(({ id }) => id !== 'child'))).not.toMatch(/Pluis|Bij papa/)
})

describe('what can be printed', () => {
  it('is for each other only what the child lets that one see: a no is on no sheet', () => {
    expect(sheet(`person:${mama}`)?.cards.map(({ text }) => text)).toEqual(['Oma leest voor met stemmetjes.', ''])
    expect([sheet(`person:${papa}`), sheet('role:school'), sheet('role:court')]).toEqual([null, null, null])
    const no = { ...content, permissions: content.permissions.map((each) => ({ ...each, answer: 'no' as const })) }
    expect(
      sheets(no, context)
        .filter((each) => each.content !== null)
        .map(({ id }) => id),
    ).toEqual(['child', 'next', 'happened'])
  })

  it('leaves out what the child wants to be there for: a sheet on a table is seen without it', () => {
    const [answer] = content.permissions
    const present = { ...content, permissions: answer ? [{ ...answer, answer: 'only_if_present' as const }] : [] }
    expect(sheet(`person:${mama}`, present)).toBeNull()
  })

  it('gives the child all it made, what happens now and what came of it, and no note of a grown-up', () => {
    const told = {
      ...content,
      feedback: [
        ...content.feedback,
        {
          ...{
            id: '0198d3a0-0000-7000-8000-000000000051',
            kind: 'to_child' as const,
            person: child,
            at: null,
            how: null,
          },
          ...{ expected: 'verstopt', reaction: 'verstopt', changed: 'Er hangt een lampje.', told: 'Mama keek mee.' },
        },
      ],
    }
    const [all, next, happened] = ['child', 'next', 'happened'].map((id) => sheet(id, told))
    expect(all?.cards).toHaveLength(3)
    expect(next?.next.map(({ words }) => words)).toEqual(['Ik kom volgende week terug.'])
    expect([next?.cards, next?.pictures]).toEqual([[], []])
    expect(next?.containers[0]).toMatchObject({ label: 'Het zonnehuis', color: 'sun' })
    expect(happened?.feedback).toMatchObject([
      { told: 'Mama keek mee.', changed: 'Er hangt een lampje.', reaction: '' },
    ])
    expect(JSON.stringify([all, next, happened])).not.toMatch(notes)
  })
})
