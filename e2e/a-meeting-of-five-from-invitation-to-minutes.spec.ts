import { readFileSync } from 'node:fs'
import { expect, expectAccessible, test } from './fixtures'
import { MeetingPage } from './pages/meeting'
import { openNewCase } from './steps/case'
import { countEffort } from './steps/taps'

const people = [
  ['parent', 'Karim'],
  ['parent', 'Sofie'],
  ['network', 'Rita'],
  ['network', 'Jan'],
] as const

test('a meeting of five people goes from invitation to printed minutes', async ({ page, context, as }) => {
  test.setTimeout(240_000)
  await context.grantPermissions(['clipboard-write'])
  await as('consulent')
  const address = await openNewCase(page, 'Vijf Samen', { name: 'Lotte', birthYear: 2016 })
  for (const [kind, name] of people) {
    await page.goto(`${address}/people/new?kind=${kind}`)
    await page.getByLabel('Voornaam').fill(name)
    await page.getByRole('button', { name: /Toevoegen|Bewaren/ }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/new'))
  }
  await page.goto(address)
  const meeting = await MeetingPage.begin(page)
  const sheet = new URL(page.url()).pathname
  await expectAccessible(page)
  const effort = await countEffort(page)

  // Before: purpose, day, and the family's own words.
  await page.getByLabel('Wat moet dit beraad opleveren?').click()
  await page.keyboard.type('Rustige avonden voor Lotte.')
  await page.getByLabel('Op welke dag?').fill('2026-12-10')
  await page.getByLabel('Om hoe laat?').fill('19:00')
  await page.getByLabel('Waar?').click()
  await page.keyboard.type('Bij Rita')
  await page.getByLabel('Wie nodigt uit?').selectOption({ label: 'Sofie' })
  await page.getByLabel('In de woorden van het gezin').click()
  await page.keyboard.type('Kom je meedenken over de avonden?')
  await expect(page.getByText('Houvast verstuurt zelf niets.')).toBeVisible()

  // A file for the calendar says when, and not a word of why or with whom.
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bestand voor de agenda' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('afspraak.ics')
  const ics = readFileSync(await download.path(), 'utf8')
  expect(ics).toContain('SUMMARY:Afspraak')
  expect(ics).toContain('DTSTART:20261210T180000Z')
  expect(ics).not.toMatch(/Lotte|Sofie|avonden|Rita|DESCRIPTION|LOCATION|ORGANIZER|Houvast/i)
  await page.getByRole('button', { name: 'Kopieer als bericht' }).click()
  await expect(page.getByText('Het bericht is gekopieerd.')).toBeVisible()
  const mail = await page.getByRole('link', { name: 'Open in mail' }).getAttribute('href')
  expect(mail).toMatch(/^mailto:\?subject=Afspraak&body=/)
  await expectAccessible(page)

  // Who comes: one touch each.
  await page.keyboard.press('Alt+Digit2')
  for (const name of ['Lotte', 'Karim', 'Sofie', 'Rita', 'Jan'])
    await page.getByRole('button', { name, exact: true }).click()
  await meeting.guest('Jan').getByRole('radio', { name: 'Komt niet' }).click()
  await meeting.guest('Jan').getByRole('radio', { name: 'Komt', exact: true }).click()
  await expectAccessible(page)

  // What the child wants them to know: nobody hears it without its yes.
  await page.keyboard.press('Alt+Digit3')
  await expectAccessible(page)
  await page.getByRole('radio', { name: 'Iemand zegt het' }).click()
  await page.getByLabel('Wat wil Lotte dat ze zeker weten?').click()
  await page.keyboard.type('Ik wil dat papa voorleest.')
  for (const name of ['Karim', 'Sofie', 'Rita'])
    await page
      .getByRole('group', { name: `Mag ${name} dit horen?` })
      .getByRole('radio', { name: 'Ja' })
      .click()

  // What only the service prepares.
  await page.keyboard.press('Alt+Digit4')
  await page.getByLabel('Waar letten we op voor de veiligheid?').click()
  await page.keyboard.type('Karim komt apart aan.')
  await page.getByLabel('Nieuwe ondergrens').click()
  await page.keyboard.type('Elke avond is er iemand nuchter.')
  await page.keyboard.press('Enter')
  await expectAccessible(page)

  // The room: nothing of what was prepared is in the page.
  await page.keyboard.press('Alt+Digit5')
  await expect(page.getByText('Rustige avonden voor Lotte.')).toBeVisible()
  await page.getByRole('button', { name: 'We beginnen' }).click()
  await expect(page.getByText('We zijn net begonnen')).toBeVisible()
  const inPage = () => page.evaluate(() => document.documentElement.innerHTML)
  expect(await inPage()).not.toContain('Karim komt apart aan')
  expect(await inPage()).not.toContain('iemand nuchter')
  await expectAccessible(page)
  const on = async () => page.getByRole('button', { name: /^Verder: / }).click()
  await on()
  await page.getByLabel('Wat gaat er goed dat iedereen mag weten?').click()
  await page.keyboard.type('We eten samen.')
  await page.keyboard.press('Enter')
  await on()

  // The child's voice: not while Jan, of whom it was not asked, is here; at once when he is not.
  await expect(page.getByText('Hier staat nu niets om te tonen.')).toBeVisible()
  expect(await inPage()).not.toContain('papa voorleest')
  await meeting.here('Jan').click()
  await expect(page.getByText('Ik wil dat papa voorleest.')).toBeVisible()
  await meeting.here('Jan').click()
  await expect(page.getByText('Ik wil dat papa voorleest.')).toHaveCount(0)
  expect(await inPage()).not.toContain('papa voorleest')
  await on()
  await on()
  for (const [name, number] of [
    ['Sofie', '4 op 10'],
    ['Karim', '6 op 10'],
  ] as const) {
    await page.getByRole('group', { name: 'Wie geeft een cijfer?' }).getByRole('radio', { name }).click()
    await page.getByRole('radio', { name: number }).click()
  }
  await page.getByRole('group', { name: 'Wie geeft een cijfer?' }).getByRole('radio', { name: 'Rita' }).click()
  await page.getByRole('button', { name: 'Ik zeg liever niets' }).click()
  await expect(page.getByText('Rita zegt liever niets.')).toBeVisible()
  await expectAccessible(page)
  await on()
  await on()

  // Ideas, each by somebody; one becomes an agreement.
  await page.getByRole('group', { name: 'Idee van' }).getByRole('radio', { name: 'Rita' }).click()
  await page.getByLabel('Een idee', { exact: true }).click()
  await page.keyboard.type('Ik kom vrijdag koken.')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Spreek af: Ik kom vrijdag koken.' }).click()
  await expectAccessible(page)
  await on()
  await on()
  await page.getByRole('group', { name: 'Idee van' }).getByRole('radio', { name: 'Karim' }).click()
  await page.getByLabel('Een afspraak, in één zin').click()
  await page.keyboard.type('Karim leest elke avond voor.')
  await page.keyboard.press('Enter')
  await page.getByLabel('Tegen wanneer?').fill('2026-12-14')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Klaar', exact: true }).click()
  await on()
  await on()
  await page.getByRole('group', { name: 'Wie geeft een cijfer?' }).getByRole('radio', { name: 'Sofie' }).click()
  await page.getByRole('radio', { name: '6 op 10' }).click()
  await on()
  await page.getByLabel('Op welke dag?').fill('2027-01-07')
  await on()

  // From the end to the sheet that leaves the printer.
  const before = await effort()
  const ended = Date.now()
  await page.getByRole('button', { name: 'We ronden af' }).click()
  await expect(page.getByRole('heading', { name: 'Het verslag' })).toBeVisible()
  await meeting.expectKeptOnServer()
  await page.getByRole('link', { name: 'Druk het verslag af' }).click()
  await expect(page.getByRole('button', { name: 'Druk af' })).toBeVisible()
  const seconds = (Date.now() - ended) / 1000
  const all = await effort()
  console.log(
    `effort: a meeting of five from invitation to minutes: ${all.taps} touches, ${all.keys} keys (letters included); from the end to the print page ${all.taps - before.taps} touches, ${seconds.toFixed(1)} s`,
  )
  expect(all.taps - before.taps).toBeLessThanOrEqual(3)
  expect(seconds).toBeLessThan(60)
  await expect(page.getByText(/Karim leest elke avond voor\. Wie: Karim\. Tegen 14 december/)).toBeVisible()
  await expect(page.getByText('Sofie: eerst 4, daarna 6.')).toBeVisible()
  await expect(page.getByText('Rita: liever niets.')).toBeVisible()
  for (const hidden of ['papa voorleest', 'Karim komt apart aan', 'iemand nuchter'])
    expect(await inPage()).not.toContain(hidden)
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(1)
  await expectAccessible(page)

  // For Sofie alone, of whom the child said yes, its words are on the sheet; for Jan they are not.
  await page.goto(`${sheet}/print`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Voor Sofie: het verslag' }).click()
  await expect(page.getByText('Lotte zegt: “Ik wil dat papa voorleest.”')).toBeVisible()
  await page.goto(`${sheet}/print`)
  await page.getByRole('link', { name: 'Voor Jan: het verslag' }).click()
  await expect(page.getByText('Ons beraad van')).toBeVisible()
  expect(await inPage()).not.toContain('papa voorleest')

  // A sentence said otherwise keeps where it came from; the child's card has three places.
  await page.goto(sheet)
  await page.getByRole('button', { name: 'Zeg anders: We kwamen samen op 10 december 2026, Bij Rita.' }).click()
  const line = page.getByLabel('De zin in het verslag')
  await line.fill('We zaten samen bij Rita aan tafel.')
  await page.getByRole('button', { name: 'Klaar', exact: true }).first().click()
  await expect(page.getByText(/Uit: Ons beraad · eerst stond er/)).toBeVisible()
  await page.getByRole('button', { name: 'Neem deze afspraak: Karim leest elke avond voor.' }).first().click()
  await page.getByRole('radio', { name: 'boek' }).first().click()
  await page.getByRole('button', { name: 'Verteld aan Lotte' }).click()
  await page.getByRole('radio', { name: 'Een beetje' }).click()
  await expectAccessible(page)
  await meeting.expectKeptOnServer()
  await page.goto(`${sheet}/print`)
  await page.getByRole('link', { name: 'Voor Lotte: de kaart met de beslissingen' }).click()
  await expect(page.getByText('Karim leest elke avond voor.')).toBeVisible()
  await expectAccessible(page)
})
