import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readPlain } from '@/sync/model/plain'
import { addLink, linkDrafts, linksOf, newsOf, removeLink, renewLink, takeLinkBack, type FromSource } from './links'

const mother = '0198d3a0-0000-7000-8000-000000000001'
const given: FromSource = {
  id: '0198d3a0-0000-7000-8000-00000000000a',
  kind: 'danger_statement',
  text: 'Oma is bang dat Noor alleen thuis is.',
  voice: { kind: 'parent', person: mother },
  voiceName: '',
  saidOn: '2026-03-02',
  about: null,
  sourceKind: 'three_columns',
  sourceDocument: '0198d3a0-0000-7000-8000-00000000000b',
}
const documentId = '0198d3a0-0000-7000-8000-00000000000c'
const withLink = () => {
  const doc = new Y.Doc()
  return { doc, id: addLink(doc, given), read: () => linksOf(readPlain(doc)) }
}

it('keeps words as they were taken, with whose they are and where they come from', () => {
  const { id, read } = withLink()
  const { id: sourceItem, ...rest } = given
  expect(read()).toEqual([expect.objectContaining({ ...rest, id, sourceItem, of: null })])
})

it('says what the source says now, and changes nothing before somebody asks', () => {
  const { doc, id, read } = withLink()
  const [link] = read()
  const offer = { ...given, text: 'Oma is bang dat Noor ’s nachts alleen is.' }
  expect(newsOf(link!, [given])).toEqual({ is: 'same' })
  expect(newsOf(link!, [])).toEqual({ is: 'gone' })
  expect(newsOf(link!, [offer])).toEqual({ is: 'changed', offer })
  renewLink(doc, id, offer)
  expect(newsOf(read()[0]!, [offer])).toEqual({ is: 'same' })
})

it('leaves no word behind of what was taken back, also in the bin', () => {
  const { doc, id, read } = withLink()
  takeLinkBack(doc, id)
  expect(read()).toEqual([])
  expect(JSON.stringify(readPlain(doc))).not.toContain('Noor')
})

it('counts taking over once, as a contribution of whose words it is, and neither taking away nor putting back', () => {
  const { doc, id, read } = withLink()
  const after = read()
  const [draft, ...more] = linkDrafts([], after, documentId)
  expect(more).toEqual([])
  expect(draft).toMatchObject({ type: 'quote.linked', contributorRole: 'parent', payload: { from: 'three_columns' } })
  expect(linkDrafts(after, after, documentId)).toEqual([])
  removeLink(doc, id)
  expect(linkDrafts(after, read(), documentId)).toEqual([])
})
