import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { readPlain } from '@/sync/model/plain'
import { addLink, linkedDocuments, linksOf, removeLink } from './links'
import { keepNotes, noteTaken, takenOf } from './taken'

const to = { kind: 'safety_plan', document: 'plan' }
const danger = {
  id: 'fear',
  kind: 'danger_statement',
  text: 'We zijn bang',
  voice: { kind: 'team', person: null },
  voiceName: '',
  saidOn: null,
  about: null,
  sourceKind: 'three_columns',
  sourceDocument: 'map',
} as const

describe('both ends of a link', () => {
  const ends = () => {
    const [map, plan] = [new Y.Doc(), new Y.Doc()]
    const link = addLink(plan, danger)
    const keep = () => keepNotes(map, readPlain(map), to, linksOf(readPlain(plan)))
    return { map, plan, link, keep, cards: () => takenOf(readPlain(map)).map(({ card, toKind }) => [card, toKind]) }
  }

  it('are noted at the source, once however often it is looked at', () => {
    const { keep, cards } = ends()
    keep()
    keep()
    expect(cards()).toEqual([['fear', 'safety_plan']])
  })

  it('are forgotten at the source when the link is laid aside, and nothing else is', () => {
    const { map, plan, link, keep, cards } = ends()
    noteTaken(map, 'fear', { kind: 'words_pictures', document: 'story', item: 's' })
    keep()
    removeLink(plan, link)
    keep()
    expect(cards()).toEqual([['fear', 'words_pictures']])
    expect(linkedDocuments(readPlain(plan))).toEqual(['map'])
  })

  it('come back with the link', () => {
    const { plan, link, keep, cards } = ends()
    keep()
    removeLink(plan, link)
    keep()
    const again = addLink(plan, danger)
    keep()
    expect(again).not.toBe(link)
    expect(cards()).toEqual([['fear', 'safety_plan']])
  })
})
