import { expect, type Locator, type Page } from '@playwright/test'

export type ColumnName = 'Zorgen' | 'Wat goed gaat' | 'Te doen'
const questions: Record<ColumnName, string> = {
  Zorgen: 'Waar maken we ons zorgen over?',
  'Wat goed gaat': 'Wat gaat er goed?',
  'Te doen': 'Wat moet er gebeuren?',
}

/** The three-column map as a person works on it. */
export class MapPage {
  readonly page: Page
  private constructor(page: Page) {
    this.page = page
  }

  /** On a map that is open: waits until one can write in it. */
  static async on(page: Page): Promise<MapPage> {
    await expect(page.getByRole('group', { name: 'Hoe wil je werken?' })).toBeVisible({ timeout: 20_000 })
    return new MapPage(page)
  }

  static async open(page: Page, documentId: string): Promise<MapPage> {
    await page.goto(`/documents/${documentId}`)
    return MapPage.on(page)
  }

  column(name: ColumnName): Locator {
    return this.page.getByRole('region', { name: questions[name] })
  }

  card(words: string): Locator {
    return this.page.getByRole('button', { name: words, exact: true })
  }

  /** Opens writing in a column, chooses who speaks where asked, and leaves the cursor in the words. */
  async write(name: ColumnName, voice?: string): Promise<Locator> {
    const column = this.column(name)
    await column.getByRole('button', { name: `Iets toevoegen bij ${name}` }).click()
    if (voice !== undefined)
      await column
        .getByRole('group', { name: 'Wie zegt dit?' })
        .getByRole('radio', { name: voice, exact: true })
        .check()
    return column.getByLabel('Wat wordt er gezegd?')
  }

  async add(name: ColumnName, words: string, voice?: string): Promise<void> {
    const area = await this.write(name, voice)
    await area.fill(words)
    await area.press('Enter')
    await expect(this.card(words)).toBeVisible()
    await area.press('Escape')
  }

  /** What stands there about keeping: waits for it. */
  async expectKeptOnServer(): Promise<void> {
    await expect(this.page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })
  }
}
