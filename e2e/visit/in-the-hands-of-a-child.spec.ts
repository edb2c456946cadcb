import { expect, test, type Page } from '@playwright/test'
import { expectAccessible, signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'
import { contentOf, heapOf, keptByPage, msUntil, tabletOn } from '../steps/tablet'
import { expectUnlocked, giveCode, holdCorner, passphrase, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3382)

const corner = (page: Page) => page.getByRole('button', { name: /Voor de grote mens/ })

test('the tablet in a child’s hands shows one thing, stops at once, and leads nowhere but to the lock', async () => {
  test.setTimeout(240_000)
  await server.start()
  let page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Kanariebloem', { name: 'Wolf', birthYear: 2018 }, server.address)
  const address = await beginMap(page)
  await (await MapPage.on(page)).add('Wat goed gaat', 'Ik speel graag buiten.')
  await (await MapPage.on(page)).expectKeptOnServer()
  await page.goto(server.address + file)
  await takeAlong(page)
  // From here without a network, so that nothing can be had but what the device shows by itself.
  await server.stop()
  await unlock(page)
  await expectUnlocked(page)
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  await MapPage.on(page)
  await page.getByRole('button', { name: 'Tablet doorgeven' }).click()
  await page.getByLabel('Kies een code').fill('2468')
  await page.getByLabel('Nog eens dezelfde code').fill('2469')
  await page.getByRole('button', { name: 'Doorgeven', exact: true }).click()
  await expect(page.getByText('De twee codes zijn niet gelijk.')).toBeVisible()
  await page.getByLabel('Nog eens dezelfde code').fill('2468')
  await page.getByRole('button', { name: 'Doorgeven', exact: true }).click()

  await expect(page).toHaveURL(/\/k$/)
  await expect(page.getByText('Ik speel graag buiten.')).toBeVisible()
  expect(await page.title()).toBe('Houvast')
  for (const button of [
    page.getByRole('button', { name: 'Stop' }),
    page.getByRole('button', { name: 'Rustig scherm' }),
    corner(page),
  ]) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64)
  }
  await expectAccessible(page)
  expect(await msUntil(page, 'Rustig scherm', 'Even rustig')).toBeLessThan(100)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Verder' }).click()
  expect(await msUntil(page, 'Stop', 'We stoppen')).toBeLessThan(100)
  await page.getByRole('button', { name: 'Toch verder' }).click()
  await expect(page.getByText('Ik speel graag buiten.')).toBeVisible()

  // Nothing of the case but this document: not in the page, not in what can be read in its memory.
  const heap = await heapOf(page)
  expect(heap).toContain('Ik speel graag buiten.')
  for (const word of ['Kanariebloem', passphrase]) {
    expect(await page.content()).not.toContain(word)
    expect(heap).not.toContain(word)
    expect(await keptByPage(page)).not.toContain(word)
  }

  // Reload, back and forward, addresses, a second tab.
  await page.reload()
  await expect(page.getByText('Ik speel graag buiten.')).toBeVisible()
  for (const move of [() => page.goBack(), () => page.goForward(), () => page.goBack(), () => page.goBack()]) {
    await move().catch(() => null)
    const words = await contentOf(page)
    expect(words).not.toContain('Kanariebloem')
    if (!page.url().endsWith('/k')) expect(words).not.toContain('Ik speel graag buiten.')
  }
  for (const path of ['/cases', address, '/visit', '/my-work']) {
    await page.goto(server.address + path)
    await expect(page.getByRole('heading', { name: 'Dit toestel is vergrendeld' })).toBeVisible()
  }
  await page.goto(`${server.address}/k`)
  await expect(page.getByText('Ik speel graag buiten.')).toBeVisible()

  // A tap on the corner does nothing; held, it asks for the code, and that leads to the lock.
  await corner(page).click()
  await expect(page.getByRole('heading', { name: 'Voor de grote mens' })).toHaveCount(0)
  await holdCorner(page)
  await expectAccessible(page)
  await giveCode(page, '1111')
  await expect(page.getByText('Dat is niet de code.')).toBeVisible()
  await giveCode(page, '2468')
  await expect(page).toHaveURL(/\/visit$/)
  await expect(page.getByRole('heading', { name: 'Dit toestel is vergrendeld' })).toBeVisible()
  await page.goto(`${server.address}/k`)
  await expect(page.getByRole('heading', { name: 'Even wachten' })).toBeVisible()

  // Given again with the same code; the browser is killed; a grown-up opens it again.
  await page.goto(`${server.address}/visit`)
  await unlock(page)
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  await page.getByRole('button', { name: 'Tablet doorgeven' }).click()
  await page.getByRole('button', { name: 'Doorgeven met dezelfde code' }).click()
  await expect(page.getByText('Ik speel graag buiten.')).toBeVisible()
  await tablet.kill()
  page = await tablet.start()
  await page.goto(`${server.address}/k`)
  await expect(page.getByText('Een grote mens helpt je verder.')).toBeVisible()
  await page.getByRole('button', { name: 'Ik ben de grote mens' }).click()
  await unlock(page)
  await expect(page.getByText('Ik speel graag buiten.')).toBeVisible()
  await holdCorner(page)
  for (let tried = 0; tried < 5; tried++) await giveCode(page, '0000')
  await expect(page.getByRole('heading', { name: 'De code werkt niet meer' })).toBeVisible()
  await page.reload()
  await holdCorner(page)
  await giveCode(page, '2468')
  await expect(page.getByRole('heading', { name: 'De code werkt niet meer' })).toBeVisible()
  await unlock(page)
  await expect(page.getByRole('heading', { name: 'Dit toestel is vergrendeld' })).toBeVisible()
  expect(tablet.wrong).toEqual([])
})
