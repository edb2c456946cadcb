import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import * as Y from 'yjs'
import { addRow } from '../../sync/model/edit'
import { asideOf } from '../../sync/model/aside'
import { writeRequest } from '../../sync/model/frame'
import type { DocumentContext } from '../../tools/tool'
import { addLink } from '../../tools/links'
import { theOne } from '../../tools/safety-plan/codes'
import { expect } from '../fixtures'
import { addParent, openNewCase } from './case'

/** What stands in the case, so that a journey can look for it. */
export const saidInCase = {
  danger: 'We zijn bang dat Noor ’s nachts alleen thuis is als papa drinkt.',
  goal: 'Elke avond is er een volwassene die niet drinkt.',
  rule: 'Oma Rita blijft slapen als papa naar het café gaat.',
  strength: 'Papa belt zelf naar oma als het moeilijk wordt.',
  forCourt: 'Ik wil dat er iemand bij mij slaapt.',
  forNobody: 'Papa roept soms heel luid.',
}

async function write(page: Page, documentId: string, fill: (doc: Y.Doc) => void): Promise<void> {
  const doc = new Y.Doc()
  fill(doc)
  const answer = await page.request.post(`/api/sync/${documentId}`, {
    data: Buffer.from(writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.encodeStateAsUpdate(doc) })),
    headers: { 'content-type': 'application/octet-stream' },
  })
  expect(answer.status()).toBe(200)
}

async function begin(page: Page, caseId: string, kind: string, subjectPersonId?: string): Promise<string> {
  const id = randomUUID()
  const answer = await page.request.post('/api/documents', { data: { id, caseId, kind, subjectPersonId } })
  expect(answer.ok()).toBe(true)
  return id
}

/** A case with a danger, its goal, two numbers, a rule in a plan, and a child that lets the judge read one thing and nobody the other. */
export async function openTiedCase(page: Page, familyName: string) {
  const file = await openNewCase(page, familyName, { name: 'Noor', birthYear: 2016 })
  await addParent(page, file, 'Sofie')
  const caseId = file.split('/').at(-1) ?? ''
  const map = await begin(page, caseId, 'three_columns')
  const asked = await page.request.get(`/api/documents/${map}/context`)
  const { people } = (await asked.json()) as DocumentContext
  const [noor, sofie] = ['child', 'parent'].map((kind) => people.find((person) => person.kind === kind)?.id ?? '')
  const [child, parent] = [`child:${noor ?? ''}`, `parent:${sofie ?? ''}`]
  const [danger, scale] = [randomUUID(), randomUUID()]
  await write(page, map, (doc) => {
    const card = (place: string, text: string, more: Record<string, string> = {}, id?: string) =>
      addRow(doc, 'cards', {
        ...(id !== undefined && { id }),
        fields: { place, voice: parent, enteredAt: '2026-10-05T10:00:00.000Z', ...more },
        texts: { text },
      })
    card('worries.danger_statement', saidInCase.danger, { voice: 'team' }, danger)
    card('todo.safety_goal', saidInCase.goal, { pairedWith: danger })
    card('good.strength', saidInCase.strength)
    addRow(doc, 'scales', {
      id: scale,
      fields: { kind: 'safety', danger },
      texts: { question: 'Hoe veilig slaapt Noor?' },
    })
    for (const [on, value] of [
      ['2026-10-05', 3],
      ['2026-11-10', 6],
    ] as const)
      addRow(doc, 'ratings', { fields: { scale, rater: parent, on, value }, texts: { because: 'oma is er nu' } })
    addRow(doc, 'moments', { fields: { kind: 'together', at: '2026-10-05T10:00:00.000Z', people: [parent] } })
  })
  const plan = await begin(page, caseId, 'safety_plan')
  await write(page, plan, (doc) => {
    addRow(doc, 'plan', { id: theOne, fields: { horizon: 'family', status: 'practising' } })
    const link = addLink(doc, {
      id: danger,
      kind: 'danger_statement',
      text: saidInCase.danger,
      voice: { kind: 'team', person: null },
      voiceName: '',
      saidOn: '2026-10-05',
      about: null,
      sourceKind: 'three_columns',
      sourceDocument: map,
    })
    addRow(doc, 'rules', {
      fields: { voice: parent, dangers: [link], enteredAt: '2026-10-20T10:00:00.000Z' },
      texts: { text: saidInCase.rule },
    })
    addRow(doc, 'moments', { fields: { kind: 'shown', at: '2026-10-20T10:00:00.000Z', people: [parent] } })
  })
  const houses = await begin(page, caseId, 'three_houses', noor)
  const said = [randomUUID(), randomUUID()] as const
  await write(page, houses, (doc) => {
    for (const [at, text] of [saidInCase.forCourt, saidInCase.forNobody].entries())
      addRow(doc, 'cards', {
        id: said[at as 0 | 1],
        fields: {
          container: 'worry',
          kind: 'words',
          voice: child,
          enteredAt: '2026-10-12T10:00:00.000Z',
          confirmedAt: '2026-10-12T10:01:00.000Z',
        },
        texts: { text },
      })
  })
  await write(page, asideOf(houses), (doc) => {
    addRow(doc, 'permissions', {
      fields: { audience: 'role:court', scope: `card:${said[0]}`, answer: 'yes', at: '2026-10-12T10:05:00.000Z' },
      texts: { comment: '' },
    })
  })
  return { file, map, plan, houses }
}
