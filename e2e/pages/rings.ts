import { expect, type Locator, type Page } from '@playwright/test'

/** The rings of a family, as one who works with them sees them. */
export class RingsPage {
  readonly #page: Page
  private constructor(page: Page) {
    this.#page = page
  }

  static async on(page: Page): Promise<RingsPage> {
    await expect(page.getByRole('group', { name: 'De drie kringen' })).toBeVisible({ timeout: 20_000 })
    return new RingsPage(page)
  }

  /** Somebody who is not in a ring yet. */
  waiting(name: string): Locator {
    return this.#page.getByRole('list', { name: 'Nog niet in een kring' }).getByRole('button', { name, exact: true })
  }

  /** Somebody in a ring. */
  placed(name: string, ring: string): Locator {
    return this.#page.getByRole('list', { name: 'In de kringen' }).getByRole('button', { name: `${name}, ${ring}` })
  }

  /** The ring that takes who is held. */
  ring(name: string, ring: string): Locator {
    return this.#page.getByRole('button', { name: `Zet ${name} in de kring: ${ring}` })
  }

  async whose(name: string): Promise<void> {
    await this.#page.getByRole('group', { name: 'Wiens kringen zijn dit?' }).getByText(name, { exact: true }).click()
  }

  async expectKeptOnServer(): Promise<void> {
    await expect(this.#page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })
  }
}
