import { addDays, format } from 'date-fns'
import type * as Y from 'yjs'
import { addRow } from '@/sync/model/edit'
import { addLink } from '@/tools/links'
import {
  consentRow,
  dangerRow,
  figureFor,
  knowsRow,
  memberRow,
  mineRow,
  placingRow,
  theOne,
} from '@/tools/network/codes'
import type { Offer } from '@/tools/tool'
import { writeVoice, type Voice } from '@/tools/voice'
import { kindOf } from '../cases'
import { emptyDocument } from '../houses/write'
import { seedId } from '../ids'
import type { MaterialPerson } from '../material'
import { createRandom, seedOf } from '../random'
import { networkStages, type NetworkStage, type PlannedNetwork } from './plan'
import { calls, found, ofKin, ofOthers, pets, thanks, willing, worries } from './words'

export const networkId = ({ file }: PlannedNetwork) => seedId(file.id, 'network')
export const sheetId = ({ file }: PlannedNetwork, child: string) => seedId(file.id, 'network', child)

const us: Voice = { kind: 'consultant', person: null }
const reached = ({ stage }: PlannedNetwork, wanted: NetworkStage) =>
  networkStages.indexOf(stage) >= networkStages.indexOf(wanted)

type Somebody = { material: MaterialPerson; id: string }

const those = ({ file }: PlannedNetwork, of: (material: MaterialPerson) => boolean): Somebody[] =>
  file.family.people.flatMap((material) => {
    const id = file.people.get(material.key)
    return id !== undefined && of(material) ? [{ material, id }] : []
  })

/** Who is around the family and may come near: the network of the case, and not who must be kept away. */
const aroundOf = (planned: PlannedNetwork) =>
  those(planned, ({ kind, contactRisk }) => kind === 'network' && contactRisk !== true)
const parentsOf = (planned: PlannedNetwork) =>
  those(planned, ({ kind, contactRisk }) => kind === 'parent' && contactRisk !== true)

const called = ({ called: name, givenName }: MaterialPerson) => name ?? givenName
const nextTo = <Item>(items: readonly Item[], at: number): Item => {
  const item = items[at % items.length]
  if (item === undefined) throw new RangeError('Nothing to choose from')
  return item
}

/** The network itself: who is there, in whose rings, and what they give. */
export function networkDocument(planned: PlannedNetwork): Y.Doc {
  const id = networkId(planned)
  const doc = emptyDocument(id)
  const { startedAt } = planned
  const at = (days: number) => addDays(startedAt, days).toISOString()
  if (!reached(planned, 'placed')) return doc
  const seed = seedOf(id)
  const around = aroundOf(planned)
  const parents = parentsOf(planned)
  const [first] = parents
  for (const [index, { material, id: person }] of around.entries()) {
    const kin = kindOf(material) === 'family'
    const by: Voice = first ? { kind: 'parent', person: first.id } : us
    const said = nextTo(kin ? ofKin : ofOthers, seed + index)
    const withTask = reached(planned, 'told') && index < 2
    addRow(doc, 'members', {
      id: memberRow(person),
      fields: {
        person,
        kind: kin ? 'family' : nextTo(['friend', 'neighbour', 'school'] as const, seed + index),
        addedBy: writeVoice(by),
        addedAt: at(1),
        chosenBy: [
          ...(first ? [writeVoice({ kind: 'parent', person: first.id })] : []),
          ...(planned.child && index === 0 ? [writeVoice({ kind: 'child', person: planned.child.id })] : []),
        ],
        ...(index === 1 && { backupFor: memberRow(around[0]?.id ?? '') }),
        ...(index > 1 && { warm: true }),
      },
      texts: {
        relation: material.relation,
        gives: said.gives,
        ...(withTask && {
          task: said.task,
          available: said.available,
          cannot: said.cannot,
          calls: nextTo(calls, seed),
        }),
      },
    })
    for (const [order, voice] of [
      ...parents.map(({ id: of }): Voice => ({ kind: 'parent', person: of })),
      us,
    ].entries())
      addRow(doc, 'placings', {
        id: placingRow(memberRow(person), writeVoice(voice)),
        fields: {
          member: memberRow(person),
          by: writeVoice(voice),
          ring: ((index + order * (seed % 2)) % 3) + 1,
          at: at(1 + order),
        },
      })
  }
  if (reached(planned, 'told') && first)
    addRow(doc, 'moments', {
      id: seedId(id, 'shown'),
      fields: {
        kind: 'shown',
        at: at(6),
        people: parents.map(({ id: person }) => writeVoice({ kind: 'parent', person })),
      },
    })
  if (reached(planned, 'kept'))
    addRow(doc, 'moments', { id: seedId(id, 'done'), fields: { kind: 'finished', at: at(20), people: [] } })
  return doc
}

/** What is noted beside it: who knows what, what was answered, how it is kept alive. */
export function networkAside(planned: PlannedNetwork, id: string, dangers: readonly Offer[]): Y.Doc {
  const doc = emptyDocument(id)
  const { startedAt, map } = planned
  const at = (days: number) => addDays(startedAt, days).toISOString()
  const on = (days: number) => format(addDays(startedAt, days), 'yyyy-MM-dd')
  const random = createRandom(seedOf('network-aside', id))
  const parents = parentsOf(planned)
  const [first] = parents
  const voice: Voice = first ? { kind: 'parent', person: first.id } : us
  for (const [step, path, words, next] of found.slice(random.int(0, 2), 3))
    addRow(doc, 'findings', {
      id: seedId(id, 'finding', step),
      fields: { step, path, voice: writeVoice(voice), at: at(0) },
      texts: { words, next },
    })
  if (!reached(planned, 'told')) return doc
  const around = aroundOf(planned)
  for (const offer of dangers) {
    const danger = { documentId: map.id, itemId: offer.id }
    addLink(doc, { ...offer, sourceKind: 'three_columns', sourceDocument: map.id }, undefined, {
      id: dangerRow(danger),
      at: at(4),
    })
    const where = { document: map.id, item: offer.id }
    addRow(doc, 'headlines', {
      id: dangerRow(danger),
      fields: where,
      texts: { text: 'Thuis is het soms niet veilig genoeg. De ouders werken eraan.' },
    })
    const knows = (who: string, kind: string, level: string, told?: { by: Voice; day: number }) =>
      addRow(doc, 'knows', {
        id: knowsRow(who, danger),
        fields: {
          who,
          kind,
          ...where,
          level,
          ...(told && { toldBy: writeVoice(told.by), toldOn: on(told.day) }),
        },
      })
    for (const { id: person } of parents) knows(person, 'parent', 'all')
    for (const [index, { material, id: person }] of around.entries())
      if (index < 2)
        knows(person, kindOf(material), index === 0 ? 'all' : 'headline', {
          by: index === 0 ? voice : us,
          day: 5 + index,
        })
  }
  for (const [index, { id: person }] of around.entries()) {
    if (first)
      addRow(doc, 'consents', {
        id: consentRow(person, writeVoice(voice)),
        fields: {
          who: person,
          by: writeVoice(voice),
          answer: (['all', 'headline', 'no'] as const)[index % 3] ?? 'no',
          at: at(4),
        },
      })
    addRow(doc, 'notes', {
      id: memberRow(person),
      fields: {
        attitude: index === 0 ? 'willing' : nextTo(['willing', 'hesitates', 'unknown'] as const, index),
        ...(index === 0 && { nextOn: on(30) }),
      },
      texts: {
        willingTo: nextTo(willing, index),
        ...(index === 0 && { concern: nextTo(worries, seedOf(id)), nextHow: 'Wij bellen.' }),
      },
    })
  }
  const [carrier] = around
  if (reached(planned, 'kept') && carrier)
    addRow(doc, 'contacts', {
      id: seedId(id, 'thanks'),
      fields: { member: memberRow(carrier.id), kind: 'thanks', on: on(18), at: at(18) },
      texts: { words: nextTo(thanks, seedOf(id)) },
    })
  addRow(doc, 'closing', { id: theOne, texts: { valuable: 'De ouders kozen zelf wie het mag weten.' } })
  return doc
}

/** A child's own sheet: its people where it puts them, and an animal, because that is family too. */
export function sheetDocument(planned: PlannedNetwork, child: { id: string; material: MaterialPerson }): Y.Doc {
  const id = sheetId(planned, child.id)
  const doc = emptyDocument(id)
  const seed = seedOf(id)
  const at = addDays(planned.startedAt, 2).toISOString()
  for (const [index, { material, id: person }] of [...parentsOf(planned), ...aroundOf(planned)].entries())
    addRow(doc, 'mine', {
      id: mineRow(person),
      fields: { person, figure: figureFor(person, null), ring: ((seed + index) % 3) + 1, placedAt: at },
      texts: { name: called(material) },
    })
  addRow(doc, 'mine', {
    id: seedId(id, 'pet'),
    fields: { figure: nextTo(['cat', 'dog', 'rabbit'] as const, seed), ring: 1, placedAt: at, own: true },
    texts: { name: nextTo(pets, seed) },
  })
  return doc
}
