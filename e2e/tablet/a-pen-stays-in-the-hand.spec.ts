import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { openNewCase } from '../steps/case'
import { drawLine, expectSheet, shapesOn, shapesSent, thicknessOnSheet } from '../steps/drawing'

/** Slowly, in many places close together: the drawing makes a line thinner the faster it goes, and a slow one as thick as its pen is. */
const level = (page: Page, y: number) =>
  drawLine(
    page,
    Array.from({ length: 40 }, (_, at) => [0.3 + at * 0.005, y] as const),
  )
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Right after a quick line the browser may take a tap for the end of a fling; a child taps again, and twice is the same as once. */
const take = (page: Page, name: string) =>
  expect(async () => {
    await button(page, name).tap()
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true', { timeout: 1_000 })
  }).toPass()

test('a thick pen draws thicker than a thin one, and stays in the hand on the next sheet and after stopping', async ({
  page,
  as,
}) => {
  test.setTimeout(120_000)
  const sent = shapesSent(page)
  await as('consulent')
  await openNewCase(page, 'Dikke Stift', { name: 'Noor', birthYear: 2020 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Noor' }).tap()
  await page.getByRole('button', { name: 'Samen op het blad' }).tap()
  await page.getByRole('button', { name: 'We beginnen' }).tap()
  await page.getByRole('button', { name: 'Drie huizen' }).tap()
  await page.getByRole('button', { name: /^Het huis van de goede dingen/ }).tap()
  await expectSheet(page)
  await expect(button(page, 'Dun')).toHaveAttribute('aria-pressed', 'true')

  await level(page, 0.4)
  await expect(shapesOn(page)).toHaveCount(1)
  await take(page, 'Dik')
  await take(page, 'Rood')
  await expect(button(page, 'Dik')).toHaveAttribute('aria-pressed', 'true')
  await level(page, 0.6)
  await expect(shapesOn(page)).toHaveCount(2)
  const styles = () => [...sent().values()].map(({ props }) => `${props?.color ?? ''} ${props?.size ?? ''}`)
  await expect.poll(styles).toEqual(['black l', 'red xl'])
  /** What is written down of each line on the sheet, and whether it is drawn thick. */
  const lines = async () =>
    [...(await thicknessOnSheet(page))].map(([id, points]) => ({ size: sent().get(id)?.props?.size, points }))
  const pointsOf = async (size: string) => (await lines()).flatMap((line) => (line.size === size ? [line.points] : []))

  // Stopping and going on: the same pen.
  await button(page, 'Stop').tap()
  await expect(page.getByRole('heading', { name: 'We stoppen' })).toBeVisible()
  await button(page, 'Toch verder').tap()
  await expect(button(page, 'Dik')).toHaveAttribute('aria-pressed', 'true')
  await level(page, 0.75)
  await expect(shapesOn(page)).toHaveCount(3)
  await expect.poll(() => styles().at(-1)).toBe('red xl')

  // The next house: the same pen in the same hand.
  await page.getByRole('button', { name: 'Naar Het huis van de dromen' }).tap()
  await expect(page.getByRole('heading', { name: 'Het huis van de dromen' })).toBeVisible()
  await expectSheet(page)
  await expect(button(page, 'Rood')).toHaveAttribute('aria-pressed', 'true')
  await expect(button(page, 'Dik')).toHaveAttribute('aria-pressed', 'true')
  await level(page, 0.5)
  await expect(shapesOn(page)).toHaveCount(1)
  await expect.poll(() => styles().length).toBe(4)
  expect(styles().at(-1)).toBe('red xl')
  // And thin again when one wants to.
  await take(page, 'Dun')
  await level(page, 0.7)
  await expect(shapesOn(page)).toHaveCount(2)
  await expect.poll(() => styles().at(-1)).toBe('red l')
  const [thin = 0] = await pointsOf('l')
  expect(thin).toBeGreaterThan(1)
  expect(Math.min(...(await pointsOf('xl')))).toBeGreaterThan(thin * 1.3)

  // Opened anew, a fresh box of pens: nobody has to undo what another child chose.
  await page.reload()
  await page.getByRole('button', { name: 'Samen op het blad' }).tap()
  await page.getByRole('button', { name: /^Het huis van de goede dingen/ }).tap()
  await expectSheet(page)
  await expect(shapesOn(page)).toHaveCount(3)
  await expect(button(page, 'Dun')).toHaveAttribute('aria-pressed', 'true')
  await expect(button(page, 'Zwart')).toHaveAttribute('aria-pressed', 'true')
})
