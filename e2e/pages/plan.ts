import { expect, type Locator, type Page } from '@playwright/test'

/** The safety plan as a person works on it. */
export class PlanPage {
  readonly page: Page
  private constructor(page: Page) {
    this.page = page
  }

  /** Begins a plan from the page of a case and says what it is for. */
  static async begin(page: Page, horizon: 'Voor nu' | 'Voor de lange tijd'): Promise<PlanPage> {
    await page.getByRole('button', { name: 'Veiligheidsplan beginnen' }).click()
    await page.getByRole('button', { name: new RegExp(horizon) }).click()
    return PlanPage.on(page)
  }

  static async on(page: Page): Promise<PlanPage> {
    await expect(page.getByRole('group', { name: 'Delen van het plan' })).toBeVisible({ timeout: 20_000 })
    return new PlanPage(page)
  }

  chapter(name: string): Locator {
    return this.page.getByRole('group', { name: 'Delen van het plan' }).getByRole('button', { name, exact: true })
  }

  /** What is agreed, as it stands in the list. */
  rule(words: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: words })
  }

  async expectKeptOnServer(): Promise<void> {
    await expect(this.page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })
  }
}
