import { and, eq } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { CaseScope, TeamScope } from '@/domain/access/scope'
import type { HouseWords } from '@/tools/house-words'
import { houseWord } from '../schema/house-word'

type Tx = NodePgDatabase
type Admin = TeamScope<'administer'>
export type WordPlace = { kind: string; locale: string; key: string }

/** All words of the organisation of whoever asks. */
export async function listHouseWords(tx: Tx, { actor }: CaseScope | Admin): Promise<HouseWords> {
  const rows = await tx.select().from(houseWord).where(eq(houseWord.organisationId, actor.organisationId))
  const found: Record<string, Record<string, Record<string, string>>> = {}
  for (const { toolKind, locale, messageKey, words } of rows)
    ((found[toolKind] ??= {})[locale] ??= {})[messageKey] = words
  return found
}

export async function keepHouseWord(tx: Tx, { actor }: Admin, place: WordPlace, words: string, now: Date) {
  const change = { words, changedBy: actor.staffId, changedAt: now }
  const { organisationId, toolKind, locale, messageKey } = houseWord
  await tx
    .insert(houseWord)
    .values({
      organisationId: actor.organisationId,
      toolKind: place.kind,
      locale: place.locale,
      messageKey: place.key,
      ...change,
    })
    .onConflictDoUpdate({ target: [organisationId, toolKind, locale, messageKey], set: change })
}

/** Taking back what is not there is as good. */
export async function forgetHouseWord(tx: Tx, { actor }: Admin, place: WordPlace) {
  await tx
    .delete(houseWord)
    .where(
      and(
        eq(houseWord.organisationId, actor.organisationId),
        eq(houseWord.toolKind, place.kind),
        eq(houseWord.locale, place.locale),
        eq(houseWord.messageKey, place.key),
      ),
    )
}
