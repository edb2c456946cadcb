import { expect, expectAccessible, test } from './fixtures'
import { PlanPage } from './pages/plan'
import { openNewCase } from './steps/case'
import { countKeys } from './steps/keys'
import { tellEffort } from './steps/taps'

const rules = [
  'Rita haalt Lotte vrijdag van school en blijft tot na het avondeten.',
  'Karim legt elke avond de autosleutel in het bakje.',
  'Rita slaapt zaterdagnacht bij de kinderen.',
  'Karim belt zondag om 19u naar Rita.',
]

test('a plan with four rules is written without the mouse, in four sentences', async ({
  page,
  context,
  as,
  another,
}) => {
  test.setTimeout(180_000)
  await as('consulent')
  const address = await openNewCase(page, 'Vier Afspraken', { name: 'Lotte', birthYear: 2016 })
  for (const [kind, name] of [
    ['parent', 'Karim'],
    ['network', 'Rita'],
  ] as const) {
    await page.goto(`${address}/people/new?kind=${kind}`)
    await page.getByLabel('Voornaam').fill(name)
    await page.getByRole('button', { name: /Toevoegen|Bewaren/ }).click()
    await page.waitForURL((url) => !url.pathname.endsWith('/new'))
  }
  await page.goto(address)
  await page.getByRole('button', { name: 'Veiligheidsplan beginnen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Waarvoor is dit plan?' })).toBeVisible()
  const keys = await countKeys(page)
  await page.getByRole('button', { name: /Voor de lange tijd/ }).focus()
  await page.keyboard.press('Enter')
  const plan = await PlanPage.on(page)
  await page.keyboard.press('Alt+Digit2')
  const area = page.getByLabel('Schrijf een afspraak')
  await expect(area).toBeFocused()
  for (const rule of rules) {
    await page.keyboard.type(rule)
    await page.keyboard.press('Enter')
    await expect(plan.rule(rule)).toBeVisible()
  }
  const { letters, others } = await keys()
  tellEffort('a plan with four rules, by keyboard', { keys: others, taps: 0, letters })
  expect(others).toBeLessThanOrEqual(8)

  // Who and when stood in the sentences.
  await expect(
    plan
      .rule(rules[0]!)
      .getByText(/^Rita · vrijdag, na school en avond$|Rita/)
      .first(),
  ).toBeVisible()
  await expect(plan.rule(rules[1]!).getByText(/elke dag, avond/)).toBeVisible()
  await expect(plan.rule(rules[2]!).getByText(/zaterdag, nacht/)).toBeVisible()
  await expect(plan.rule(rules[3]!).getByText(/zondag, om 19:00/)).toBeVisible()
  await plan.expectKeptOnServer()
  await expectAccessible(page)

  // Typed without a network, and half a sentence: both are there on another device afterwards.
  await context.setOffline(true)
  await area.focus()
  await page.keyboard.type('Zonder net: Rita blijft maandag.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Nog niet af')
  await expect(page.getByText(/Niet verstuurd sinds/)).toBeVisible({ timeout: 30_000 })
  await context.setOffline(false)
  await plan.expectKeptOnServer()
  const other = await another('consulent')
  await other.goto(page.url())
  const theirs = await PlanPage.on(other)
  await theirs.chapter('Afspraken').click()
  await expect(theirs.rule('Zonder net: Rita blijft maandag.')).toBeVisible()
  await expect(theirs.rule('Nog niet af')).toBeVisible()

  // Laid aside, and back with the same key.
  await plan
    .rule(rules[3]!)
    .getByRole('button', { name: /^Vul aan/ })
    .focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Leg weg' }).press('Enter')
  await expect(plan.rule(rules[3]!)).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter')
  await expect(plan.rule(rules[3]!)).toBeVisible()

  // The organisation's own number stands in the plan and on paper (words of the house).
  await page.keyboard.press('Alt+Digit3')
  await expect(page.getByText('112', { exact: true })).toBeVisible()
  await expect(page.getByText('1712', { exact: true })).toBeVisible()
})
