import { expect, type Page } from '@playwright/test'
import { MapPage } from '../pages/map'

/** A device of somebody else, on which nothing lies: what it shows, the server has. */
export async function expectOnServer(reader: Page, address: string, words: readonly string[]): Promise<void> {
  await reader.goto(address)
  const map = await MapPage.on(reader)
  for (const each of words) await expect(map.card(each)).toHaveCount(1)
}
