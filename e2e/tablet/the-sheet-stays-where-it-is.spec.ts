import { expect, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import { drawLine, expectSheet, openGoodHouse, shapesOn, topsOfSheet } from '../steps/drawing'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1180, height: 820 },
  { width: 820, height: 1180 },
]

test('what is said about keeping a stroke moves nothing under the hand that draws, whatever the size of the screen', async ({
  page,
  as,
}) => {
  test.setTimeout(120_000)
  await as('consulent')
  await openNewCase(page, 'Stil Blad', { name: 'Ona', birthYear: 2018 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Ona' }).tap()
  await page.getByRole('button', { name: 'Samen op het blad' }).tap()
  await openGoodHouse(page)
  const said = (words: RegExp) => expect(page.getByText(words).filter({ visible: true })).toBeVisible()
  let drawn = 0
  const stroke = async () => {
    const y = 0.3 + drawn * 0.05
    await drawLine(page, [
      [0.3, y],
      [0.6, y],
    ])
    await expect(shapesOn(page)).toHaveCount(++drawn)
  }
  for (const size of sizes) {
    await page.setViewportSize(size)
    await expectSheet(page)
    await said(/Bewaard op de server/)
    const tops = await topsOfSheet(page)
    await stroke()
    await said(/Bewaard op de server/)
    await page.context().setOffline(true)
    await stroke()
    await said(/Niet verstuurd sinds/)
    await page.context().setOffline(false)
    await said(/Bewaard op de server/)
    expect(await tops(), `${String(size.width)} wide`).toHaveLength(1)
  }
})
