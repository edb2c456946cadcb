import { fixtureCase } from '../../db/seed/fixtures'
import { expect, expectAccessible, test } from '../fixtures'
import { PlanPage } from '../pages/plan'

const friday = 'Rita belt maandag ’s ochtends en komt als Nele niet opneemt.'

test('at the table: from a danger on the map to rules, a walk-through, an agreement and a sheet for the child', async ({
  page,
  context,
  as,
}) => {
  test.setTimeout(240_000)
  await as('consulent')
  await page.goto(`/cases/${fixtureCase}`)
  await page.getByRole('button', { name: 'Veiligheidsplan beginnen' }).tap()
  await expect(page.getByRole('heading', { name: 'Waarvoor is dit plan?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /Voor de lange tijd/ }).tap()
  const plan = await PlanPage.on(page)
  const address = new URL(page.url()).pathname

  // Why: word for word from the map, with its source.
  await page.getByRole('button', { name: 'Neem over uit het dossier' }).tap()
  const danger = page.getByRole('listitem').filter({ hasText: 'Gevaarsboodschap' }).first()
  await danger.getByRole('button', { name: /^Neem over/ }).tap()
  await expect(danger.getByText('Overgenomen')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Klaar met overnemen' }).tap()
  await expect(page.getByText(/maken zich zorgen dat Hanne uitgeput raakt/)).toBeVisible()
  await page.getByLabel('Nieuwe ondergrens').fill('Er is elke ochtend een grote mens wakker.')
  await page.getByRole('button', { name: 'Voeg toe' }).tap()

  // A rule: one sentence; the name and the day in it are ticked, the danger is known.
  await plan.chapter('Afspraken').tap()
  await page.getByLabel('Schrijf een afspraak').fill(friday)
  await page.getByRole('button', { name: 'Voeg toe' }).tap()
  const rule = plan.rule(friday)
  await expect(rule.getByText(/Rita/).first()).toBeVisible()
  await expect(rule.getByText(/maandag, ochtend/)).toBeVisible()
  await rule.getByRole('checkbox', { name: 'donderdag' }).tap()
  await expect(rule.getByText(/maandag en donderdag, ochtend/)).toBeVisible()
  await expectAccessible(page)
  await rule.getByRole('button', { name: /^Vul aan/ }).tap()
  await rule
    .getByRole('group', { name: 'Wie springt in als het niet lukt?' })
    .getByRole('checkbox', { name: 'Ann', exact: true })
    .tap()
  await expectAccessible(page)
  await rule.getByRole('button', { name: 'Klaar' }).first().tap()
  await expect(rule.getByText('Als dat niet lukt: Ann')).toBeVisible()

  // Without a network for a while: everything goes on.
  await plan.expectKeptOnServer()
  await context.setOffline(true)
  await plan.chapter('Als het moeilijk wordt').tap()
  await page.getByLabel('Wat maakt het moeilijk?').fill('Mama heeft drie nachten slecht geslapen')
  await page.getByRole('button', { name: 'Voeg toe' }).first().tap()
  await page.getByLabel('Waaraan merken we het als eerste?').fill('De gordijnen blijven dicht.')
  await page.getByRole('group', { name: 'Wie doet iets?' }).getByRole('checkbox', { name: 'Ann', exact: true }).tap()
  await page.getByRole('group', { name: 'Wie wordt gebeld?' }).getByRole('checkbox', { name: 'Rita' }).tap()
  await page.getByRole('radio', { name: 'Binnen het uur' }).tap()
  await expectAccessible(page)
  await expect(page.getByText(/Niet verstuurd sinds .* Het staat veilig op dit toestel\./)).toBeVisible({
    timeout: 30_000,
  })

  // It is Friday evening; still without a network.
  await plan.chapter('Oefenen en opvolgen').tap()
  await page.getByRole('radio', { name: 'maandag' }).tap()
  await page.getByRole('radio', { name: 'ochtend' }).tap()
  await page.getByRole('button', { name: 'Begin', exact: true }).tap()
  await expect(page.getByRole('heading', { name: 'Het is maandag, ochtend.' })).toBeVisible()
  await page
    .getByRole('group', { name: /Wie is erbij/ })
    .getByRole('checkbox', { name: 'Rita' })
    .tap()
  await page.getByRole('button', { name: 'Volgende' }).tap()
  await expect(page.getByText(friday)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Dat lukt zo' }).tap()
  await expect(page.getByText(/Ann belt Rita/)).toBeVisible()
  await page.getByRole('button', { name: 'Dat kan beter' }).tap()
  await page.getByLabel('Wat hebben we geleerd?').fill('Ann wist niet waar de sleutel lag.')
  await expect(page.getByRole('checkbox', { name: 'We passen het plan aan' })).toBeChecked()
  await page.getByRole('button', { name: 'Bewaar deze oefening' }).tap()
  await expect(page.getByText('maandag, ochtend').first()).toBeVisible()
  await expectAccessible(page)
  await context.setOffline(false)
  await plan.expectKeptOnServer()

  // The children's own words, and their sign.
  await plan.chapter('Voor de kinderen').tap()
  await page.getByLabel('Zo zeggen we het aan het kind').fill('Oma zorgt dat mama wakker is.')
  await page.getByRole('button', { name: /^Tekening bij/ }).tap()
  await page.getByRole('radio', { name: 'telefoon' }).first().tap()
  await page.getByLabel('Wat is het teken?').fill('Ik zet de beer in het raam.')
  await page.getByRole('group', { name: 'Naar wie mag het kind gaan?' }).getByRole('checkbox', { name: 'Rita' }).tap()
  await expectAccessible(page)

  // A round: what stands there is set fast; what changes later is told.
  await plan.chapter('Akkoord').tap()
  await page.getByRole('button', { name: 'Begin een ronde' }).tap()
  await page
    .getByRole('group', { name: 'Antwoord van Nele' })
    .getByRole('radio', { name: 'Akkoord', exact: true })
    .tap()
  await page.getByRole('checkbox', { name: 'Het plan is voorgelezen' }).first().tap()
  await page.getByRole('group', { name: 'Antwoord van Bart' }).getByRole('radio', { name: 'Geen antwoord' }).tap()
  await page.getByRole('radio', { name: 'Niet bereikt' }).tap()
  await expect(page.getByText('Het plan is sindsdien niet veranderd.')).toBeVisible()
  await expect(page.getByText('Bewaard als versie in de geschiedenis.')).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
  await plan.chapter('Waarom').tap()
  await page.getByLabel('Nieuwe ondergrens').fill('Niemand slaapt alleen met de baby.')
  await page.getByRole('button', { name: 'Voeg toe' }).tap()
  await plan.chapter('Akkoord').tap()
  await expect(page.getByText('Sinds deze ronde veranderde er 1 ding.')).toBeVisible()
  await plan.expectKeptOnServer()

  // A day and a week, looked at together.
  await page.getByRole('link', { name: 'Samen bekijken' }).tap()
  await expect(page).toHaveURL(`${address}/family`)
  await expect(page.getByText(friday)).toBeVisible()
  await page.getByRole('button', { name: 'Dag en week' }).tap()
  await page.getByRole('button', { name: 'maandag' }).tap()
  await expect(page.getByRole('region', { name: 'ochtend' }).getByText(friday)).toBeVisible()
  await expectAccessible(page)

  // Paper: one sheet for each reader, and on it nothing that is not theirs.
  await page.goto(`${address}/print`)
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Voor Hanne: het plan in kinderwoorden' }).tap()
  await expect(page.getByText('Oma zorgt dat mama wakker is.')).toBeVisible()
  await expect(page.getByRole('article').locator('svg').first()).toBeVisible()
  await expect(page.getByText(friday)).toHaveCount(0)
  await expectAccessible(page)
  await page.goto(`${address}/print`)
  await page.getByRole('link', { name: 'Voor op de frigo: het plan op één blad' }).tap()
  await expect(page.getByText(friday)).toBeVisible()
  await expect(page.getByText(/uitgeput raakt/)).toHaveCount(0)
  await expectAccessible(page)
})
