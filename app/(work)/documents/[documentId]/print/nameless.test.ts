import { expect, it } from 'vitest'
import type { DocumentContext } from '@/tools/tool'
import { nameless } from './nameless'

const context: DocumentContext = {
  documentId: 'd',
  caseId: 'c',
  kind: 'three_columns',
  familyName: 'Lefevere',
  separatedParents: false,
  childId: null,
  homes: [{ id: 'h', label: 'bij mama Barbara', people: ['1'] }],
  documents: [],
  me: { staffId: 's', name: 'Lotte' },
  readOnly: false,
  madeAt: '2026-11-24T10:00:00Z',
  people: [
    { id: '1', kind: 'child', name: 'Arne', relation: 'zoon', age: 12 },
    { id: '2', kind: 'child', name: 'Nina', relation: 'dochter', age: 8 },
    { id: '3', kind: 'network', name: 'Barbara', relation: 'meter van Nina', age: null },
  ],
}

it('keeps people apart and names nobody', () => {
  const shown = nameless(context, (kind, number) => `${kind} ${number}`)
  expect(shown.people.map(({ name }) => name)).toEqual(['child 1', 'child 2', 'network 1'])
  expect(JSON.stringify({ ...shown, me: null })).not.toMatch(/Arne|Nina|Barbara|Lefevere/)
})
