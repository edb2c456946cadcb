import { storeOf } from '@/sync/browser/stores'
import type { StoreKey } from '@/sync/browser/store-key'
import { asideOf } from '@/sync/model/aside'
import { dropSealed } from './sealed-rows'
import { caseRow, type TakenCase } from './taken'
import { takenCases } from './taken-cases'
import { onDevice } from './unsent'

export const daysKept = 14
const day = 24 * 60 * 60 * 1000

const documentsOf = ({ documents }: TakenCase) => documents.flatMap(({ id }) => [id, asideOf(id)])

/**
 * What is sent and no longer needed leaves this device: cases that were not chosen this time, or without a choice those taken along more
 * than fourteen days ago, and documents of no case that is here. Never by age what is not sent, nor what cannot be read.
 */
export async function tidy(key: StoreKey, chosen: readonly string[] | null, now: Date): Promise<void> {
  const [cases, { documents, unsent, unclear }] = await Promise.all([takenCases(key), onDevice(key)])
  const mustStay = new Set([...unsent.map(({ documentId }) => documentId), ...unclear])
  const isNeeded = ({ caseId, madeAt }: TakenCase) =>
    chosen === null ? now.getTime() - Date.parse(madeAt) <= daysKept * day : chosen.includes(caseId)
  const stays = cases.filter((each) => isNeeded(each) || documentsOf(each).some((id) => mustStay.has(id)))
  for (const each of cases) if (!stays.includes(each)) await dropSealed(key, caseRow(each.caseId))
  const wanted = new Set([...stays.flatMap(documentsOf), ...mustStay])
  for (const id of documents) if (!wanted.has(id)) await dropDocument(key, id)
}

function dropDocument(key: StoreKey, id: string): Promise<void> {
  return storeOf(key.database).run(async (database) => {
    const tx = database.transaction(['rows', 'facts', 'blobs'], 'readwrite')
    for (const row of await tx.objectStore('rows').index('doc').getAllKeys(id)) await tx.objectStore('rows').delete(row)
    for (const blob of await tx.objectStore('blobs').index('doc').getAllKeys(id))
      await tx.objectStore('blobs').delete(blob)
    await tx.objectStore('facts').delete(IDBKeyRange.bound(`${id}/`, `${id}/\uffff`))
    await tx.done
  })
}
