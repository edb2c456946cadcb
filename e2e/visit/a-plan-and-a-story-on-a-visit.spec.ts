import { expect, test } from '@playwright/test'
import { expectAccessible, signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { PlanPage } from '../pages/plan'
import { beginMap, openNewCase } from '../steps/case'
import { counted, documentIn, endRights } from '../steps/server'
import { tabletOn } from '../steps/tablet'
import { chooseCode, expectUnlocked, expectWithChild, giveCode, holdCorner, takeAlong, unlock } from '../steps/visit'

const { server, tablet } = tabletOn(3387)

const danger = 'Oma maakt zich zorgen dat Wolf niet slaapt als er ’s nachts geroepen wordt.'
const rule = 'Oma komt vrijdag slapen.'

test('without a network a danger comes from the map into a plan, and a child reads its story; a right that ends in the middle loses nothing', async () => {
  test.setTimeout(300_000)
  await server.start()
  const page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  const file = await openNewCase(page, 'Tafelplan', { name: 'Wolf', birthYear: 2018 }, server.address)
  await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', danger)
  await page.getByRole('button', { name: /^Meer over: Oma maakt/ }).click()
  await page.getByRole('menuitem', { name: 'Help mij sorteren' }).click()
  const sorter = page.getByRole('dialog', { name: 'Help mij sorteren' })
  await sorter.getByRole('button', { name: 'Nee' }).click()
  await sorter.getByRole('button', { name: 'Ja' }).click()
  await sorter.getByRole('button', { name: 'Zet het daar' }).click()
  await map.expectKeptOnServer()
  await page.goto(server.address + file)
  await page.getByRole('button', { name: 'Woord- en beeldverhaal beginnen met Wolf' }).click()
  await page.getByRole('button', { name: 'Zet een eerste tekst klaar' }).click()
  await expect(page.getByText('Er staat een eerste tekst op 9 bladen.')).toBeVisible({ timeout: 20_000 })
  await map.expectKeptOnServer()

  await page.goto(server.address + file)
  await takeAlong(page)
  await server.stop()
  await unlock(page)
  await expectUnlocked(page)

  // A plan begun at the table; its why is on the map, which lies on this device too.
  await page.getByRole('button', { name: 'Veiligheidsplan beginnen' }).click()
  await page.getByRole('button', { name: /Voor de lange tijd/ }).click()
  const plan = await PlanPage.on(page)
  const planId = documentIn(page.url())
  await plan.chapter('Waarom').click()
  await page.getByRole('button', { name: 'Neem over uit het dossier' }).click()
  const offered = page.getByRole('listitem').filter({ hasText: danger })
  await offered.getByRole('button', { name: /^Neem over/ }).click({ timeout: 20_000 })
  await expect(offered.getByText('Overgenomen')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Klaar met overnemen' }).click()
  await plan.chapter('Afspraken').click()
  await page.getByLabel('Schrijf een afspraak').fill(rule)
  await page.getByLabel('Schrijf een afspraak').press('Enter')
  await expect(plan.rule(rule)).toBeVisible()
  // Begun and left: it waits, and is in no list of what was agreed.
  await page.getByLabel('Schrijf een afspraak').fill('Papa belt')
  await plan.chapter('Waarom').click()
  await expect(page.getByText(danger)).toBeVisible()
  await plan.chapter('Afspraken').click()
  const begun = page.getByRole('region', { name: 'Nog niet toegevoegd' })
  await expect(begun.getByText('Papa belt')).toBeVisible()
  await expectAccessible(page)
  await begun.getByRole('button', { name: 'Leg weg: Papa belt' }).click()
  await expect(begun).toHaveCount(0)
  await expect(page.locator('[data-save="unsent"]')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: 'Terug naar het bezoek' }).click()
  await expectUnlocked(page)

  // The child reads, still without a network.
  await page.getByRole('button', { name: /Woord- en beeldverhaal openen/ }).click()
  await page.getByRole('button', { name: 'Het kind leest' }).click()
  await chooseCode(page)
  await expectWithChild(page)
  await page.getByRole('button', { name: 'We beginnen' }).click()
  await expect(page.getByText('Blad 1 van 9')).toBeVisible()
  for (let at = 2; at <= 4; at++) {
    await page.getByRole('button', { name: 'Verder' }).click()
    await expect(page.getByText(`Blad ${String(at)} van 9`)).toBeVisible()
  }
  await expect(page.getByText('Ze zijn bang dat Wolf niet slaapt als er ’s nachts geroepen wordt.')).toBeVisible()
  await expectAccessible(page)
  await holdCorner(page)
  await giveCode(page, '2468')
  await expect(page.getByRole('heading', { name: 'Dit toestel is vergrendeld' })).toBeVisible({ timeout: 20_000 })
  await unlock(page)
  await expectUnlocked(page)

  // Everything is sent, each act once; then the right ends while the plan is open.
  await server.start()
  await page.getByRole('button', { name: 'Nu versturen' }).click()
  await expect(page.getByText('Alles is verstuurd.')).toBeVisible({ timeout: 60_000 })
  expect(await counted(planId)).toEqual(['agreement.added', 'quote.linked'])
  await page.getByRole('button', { name: /Veiligheidsplan openen/ }).click()
  await PlanPage.on(page)
  await plan.expectKeptOnServer()
  await endRights(documentIn(file))
  await plan.chapter('Afspraken').click()
  await page.getByLabel('Schrijf een afspraak').fill('Na het einde geschreven.')
  await page.getByLabel('Schrijf een afspraak').press('Enter')
  await expect(page.getByText('Dit dossier is niet meer voor jou open')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Na het einde geschreven.')).toBeVisible()
  expect(await counted(planId)).toEqual(['agreement.added', 'quote.linked'])
  expect(tablet.wrong).toEqual([])
})
