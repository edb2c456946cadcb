import { fixtureCase } from '../../db/seed/fixtures'
import { expect, expectAccessible, test } from '../fixtures'
import { MeetingPage } from '../pages/meeting'

const danger = /maken zich zorgen dat Hanne uitgeput raakt/

test('on a tablet on the table: nobody was told of a danger, so it is not there; and the run-sheet goes on without a network', async ({
  page,
  context,
  as,
}) => {
  test.setTimeout(240_000)
  await as('consulent')
  await page.goto(`/cases/${fixtureCase}`)
  await page.getByRole('button', { name: 'Netwerkberaad beginnen' }).tap()
  const meeting = await MeetingPage.on(page)
  const address = new URL(page.url()).pathname
  const inPage = () => page.evaluate(() => document.documentElement.innerHTML)
  await expectAccessible(page)

  // Who comes; and what is brought, word for word from the map.
  await meeting.chapter('Wie komt').tap()
  for (const name of ['Hanne', 'Nele', 'Rita']) await page.getByRole('button', { name, exact: true }).tap()
  await meeting.chapter('Wat we meebrengen').tap()
  await page.getByRole('button', { name: 'Neem over uit het dossier' }).tap()
  const offer = page.getByRole('listitem').filter({ hasText: 'Gevaarsboodschap' }).first()
  await offer.getByRole('button', { name: /^Neem over/ }).tap()
  await expect(offer.getByText('Overgenomen')).toBeVisible()
  await page.getByRole('button', { name: 'Klaar met overnemen' }).tap()
  await expect(page.getByText(danger)).toBeVisible()

  // Kindly, with the way to where knowing is noted; and for each guest what they know.
  await expect(page.getByText(/tonen we aan tafel geen gevaarsboodschap/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Begin een netwerkblad' })).toBeVisible()
  await expectAccessible(page)
  await meeting.chapter('Wie komt').tap()
  await expect(meeting.guest('Rita').getByText('Weet niets van:')).toBeVisible()
  await expectAccessible(page)
  await meeting.expectKeptOnServer()

  // The large screen: not one word of the danger is in the page.
  await page.getByRole('link', { name: 'Groot scherm' }).tap()
  await expect(page).toHaveURL(`${address}/family`)
  await page.getByRole('button', { name: 'We beginnen' }).tap()
  await expect(page.getByText('Iedereen mag overslaan.')).toBeVisible()
  await expectAccessible(page)
  await meeting.point('De zorgen').tap()
  await expect(page.getByText('Hier staat nu niets om voor te lezen.')).toBeVisible()
  expect(await inPage()).not.toMatch(danger)
  await expectAccessible(page)

  // Without a network: numbers, an idea, an agreement with who and by when.
  await context.setOffline(true)
  await meeting.point('Cijfers').first().tap()
  await page.getByRole('group', { name: 'Wie geeft een cijfer?' }).getByRole('radio', { name: 'Rita' }).tap()
  await page.getByRole('radio', { name: '5 op 10' }).tap()
  await page.getByLabel(/Wat maakt dat het geen lager cijfer is/).fill('Ik kan elke week komen.')
  await meeting.point('Ideeën').tap()
  await page.getByRole('group', { name: 'Idee van' }).getByRole('radio', { name: 'Rita' }).tap()
  await page.getByLabel('Een idee', { exact: true }).fill('Ik blijf woensdag slapen.')
  await page.getByRole('button', { name: 'Voeg toe' }).tap()
  await page.getByRole('button', { name: 'Spreek af: Ik blijf woensdag slapen.' }).tap()
  await meeting.point('Afspraken').tap()
  await page.getByRole('button', { name: 'Wie en wanneer bij “Ik blijf woensdag slapen.”' }).tap()
  await page.getByRole('group', { name: 'Wie doet het?' }).getByRole('checkbox', { name: 'Rita' }).tap()
  await page.getByRole('group', { name: 'Voor wie?' }).getByRole('checkbox', { name: 'Hanne' }).tap()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^Klaar met/ }).tap()
  await expect(page.getByText(/Rita · voor Hanne · idee van Rita/)).toBeVisible()
  await meeting.point('Even onder ons').tap()
  await expect(page.getByText(/Hier wordt niets genoteerd/)).toBeVisible()
  await meeting.point('Rondje').tap()
  await page.getByRole('button', { name: 'We ronden af' }).tap()
  await expect(page.getByText('Het beraad is afgerond. Bedankt allemaal.').first()).toBeVisible()
  await context.setOffline(false)

  // Later: what became of it, "solved otherwise" beside done; and on paper nothing of the danger.
  await page.goto(address)
  await expect(page.getByText(/Ik blijf woensdag slapen\. Wie: Rita\. Voor Hanne\./)).toBeVisible({ timeout: 20_000 })
  await meeting.expectKeptOnServer()
  await meeting.chapter('Het beraad').tap()
  await meeting.point('Afspraken').tap()
  await page.getByRole('radio', { name: 'Anders opgelost' }).tap()
  await expect(page.getByText(/Anders opgelost/).first()).toBeVisible()
  await expectAccessible(page)
  await expect(page.locator('[data-save="server"]')).toBeVisible({ timeout: 20_000 })
  await page.goto(`${address}/print?for=minutes`)
  await expect(page.getByText(/Anders opgelost\./)).toBeVisible()
  expect(await inPage()).not.toMatch(danger)
  await expectAccessible(page)
})
