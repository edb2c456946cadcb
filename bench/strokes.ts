import { Agent } from 'node:http'
import * as Y from 'yjs'
import { metaRoot, recordKeyOf, recordsRoot, schemaKeyOf } from '@/sync/model/keys'
import { addRow, setFields } from '@/sync/model/edit'
import { readAnswer, writeRequest } from '@/sync/model/frame'
import { containerRows, theOne, type Container } from '@/tools/three-houses/codes'
import { postOver } from './drive'

/** Records of tldraw as a hand would leave them: strokes of sixty points, spread over the sheet. The same ones in every run. */
export function strokes(count: number): { id: string }[] {
  let seed = 7
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = [random() * 1000, random() * 720]
    const points = Array.from({ length: 60 }, (_, step) => ({
      x: step * 2.5,
      y: Math.round(Math.sin(step / (4 + random())) * 2500) / 100,
      z: 0.5,
    }))
    return {
      id: `shape:laid${String(at)}`,
      typeName: 'shape',
      type: 'draw',
      parentId: 'page:page',
      index: `a${String(at).padStart(4, '0')}V`,
      x,
      y,
      rotation: 0,
      isLocked: false,
      opacity: 1,
      meta: {},
      props: {
        color: 'black',
        fill: 'none',
        dash: 'draw',
        size: 'm',
        scale: 1,
        isComplete: true,
        isClosed: false,
        isPen: false,
        segments: [{ type: 'free', points }],
      },
    }
  })
}

type Sheet = { url: string; documentId: string; cookie: string; part: Container }

/** Three Houses in which the child has chosen its form, with these records on one sheet, sent the way a tablet sends them. */
export async function layOnSheet(sheet: Sheet, schema: string, records: readonly { id: string }[]): Promise<void> {
  const doc = new Y.Doc()
  addRow(doc, 'setup', { id: theOne })
  setFields(doc, 'setup', theOne, { variant: 'houses', firstContainer: sheet.part })
  addRow(doc, 'containers', { id: containerRows[sheet.part] })
  setFields(doc, 'containers', containerRows[sheet.part], { touchedAt: '2026-11-01T10:00:00.000Z' })
  doc.transact(() => {
    if (records.length > 0) doc.getMap(metaRoot).set(schemaKeyOf('laid'), schema)
    for (const record of records)
      doc.getMap(recordsRoot).set(recordKeyOf(sheet.part, record.id), { s: 'laid', r: record })
  })
  const frame = writeRequest({ epoch: 1, sv: Y.encodeStateVector(doc), update: Y.encodeStateAsUpdate(doc) })
  const answer = await postOver(new Agent(), `${sheet.url}/api/sync/${sheet.documentId}`, frame, sheet.cookie)
  if (!readAnswer(answer)) throw new Error('The strokes were not taken in')
}
