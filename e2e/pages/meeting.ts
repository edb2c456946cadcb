import { expect, type Locator, type Page } from '@playwright/test'

/** The network meeting as a person works on it. */
export class MeetingPage {
  readonly page: Page
  private constructor(page: Page) {
    this.page = page
  }

  /** Begins a meeting from the page of a case. */
  static async begin(page: Page): Promise<MeetingPage> {
    await page.getByRole('button', { name: 'Netwerkberaad beginnen' }).click()
    return MeetingPage.on(page)
  }

  static async on(page: Page): Promise<MeetingPage> {
    await expect(page.getByRole('group', { name: 'Delen van het beraad' })).toBeVisible({ timeout: 20_000 })
    return new MeetingPage(page)
  }

  chapter(name: string): Locator {
    return this.page.getByRole('group', { name: 'Delen van het beraad' }).getByRole('button', { name, exact: true })
  }

  /** Somebody who is asked, as they stand in the list. */
  guest(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  point(name: string): Locator {
    return this.page.getByRole('navigation', { name: 'Agenda' }).getByRole('button', { name })
  }

  /** Who is in the room now. */
  here(name: string): Locator {
    return this.page.getByRole('group', { name: 'Wie is er nu bij?' }).getByRole('checkbox', { name, exact: true })
  }

  async expectKeptOnServer(): Promise<void> {
    await expect(this.page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })
  }
}
