import type { Locator, Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'

const words = 'Mama belde zelf naar school.'

type Point = { x: number; y: number }
const middleOf = async (what: Locator): Promise<Point> => {
  const box = await what.boundingBox()
  if (!box) throw new Error('Not on the screen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** A finger that comes down, goes past each of these places at the pace of the screen, and is lifted; `seen` runs just before. */
async function finger(page: Page, path: readonly Locator[], seen: () => Promise<void> = async () => {}): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const [begin, ...rest] = path
  if (!begin) throw new Error('A finger comes down somewhere')
  await begin.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  let at = await middleOf(begin)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
  for (const place of rest) {
    const to = await middleOf(place)
    const from = at
    for (let part = 1; part <= 12; part += 1) {
      at = { x: from.x + ((to.x - from.x) * part) / 12, y: from.y + ((to.y - from.y) * part) / 12 }
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] })
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
    }
  }
  await seen()
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await session.detach()
}

const grip = (page: Page, of = words) => page.getByRole('button', { name: `Versleep: ${of}` })
const group = (map: MapPage, column: Parameters<MapPage['column']>[0], name: string) =>
  map.column(column).getByRole('grid', { name })
const cardsIn = (list: Locator) => list.locator('[data-card] button[aria-haspopup="dialog"]:first-child')

async function aMap(page: Page, familyName: string): Promise<{ map: MapPage; address: string }> {
  await openNewCase(page, familyName, { name: 'Warre', birthYear: 2013 })
  const address = await beginMap(page)
  return { map: await MapPage.on(page), address }
}

test('a finger takes a card by its grip to another column and to its place there, and it lies there on another device', async ({
  page,
  as,
  another,
}) => {
  test.slow()
  await as('consulent')
  const { map, address } = await aMap(page, 'Met de vinger')
  await map.add('Zorgen', words)
  for (const good of ['Oma helpt.', 'Papa kookt elke zondag.']) await map.add('Wat goed gaat', good)
  const unsorted = group(map, 'Wat goed gaat', 'Nog niet gesorteerd')
  const strengths = group(map, 'Wat goed gaat', 'Krachten')
  // Nobody came near a card yet: where there are fingers, the grips are there to be found.
  await expect(grip(page)).toBeVisible()

  await finger(page, [grip(page), map.card('Papa kookt elke zondag.')], async () => {
    await expect(page.locator('[data-lifted]')).toHaveCount(1)
    await expect(page.locator('[data-over]')).toHaveCount(1)
  })
  await expect(page.getByText('Verplaatst naar Wat goed gaat.')).toBeVisible()
  await expect(cardsIn(unsorted)).toHaveCount(3)
  await expect(page.locator('[data-lifted], [data-over], [data-here]')).toHaveCount(0)
  await expect(map.card(words)).toHaveCount(1)
  await expectAccessible(page)

  // Higher in the same list, and on to a list that is empty.
  await finger(page, [grip(page), map.column('Wat goed gaat').getByRole('heading', { name: 'Nog niet gesorteerd' })])
  await expect(cardsIn(unsorted).first()).toHaveText(words)
  await finger(page, [grip(page), strengths])
  await expect(page.getByText('Verplaatst naar Krachten.')).toBeVisible()
  await expect(cardsIn(strengths)).toHaveText([words])

  await map.expectKeptOnServer()
  const colleague = await another('consulent')
  await colleague.goto(address)
  const theirs = await MapPage.on(colleague)
  await expect(theirs.column('Wat goed gaat').getByRole('button', { name: words, exact: true })).toBeVisible()

  // Where nothing takes it, it stays; a finger that only rests on the grip, or comes down on the words and goes on, moves nothing.
  const title = page.getByRole('heading', { level: 1 })
  await finger(page, [grip(page), title])
  await finger(page, [grip(page)])
  await finger(page, [map.card(words), title])
  await expect(cardsIn(strengths)).toHaveText([words])
})

test('with the tablet upright there is one column at a time: a finger that comes over the name of another brings it', async ({
  page,
  as,
}) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await as('consulent')
  const { map } = await aMap(page, 'Rechtop')
  const tab = (name: string) => page.getByRole('group', { name: 'Kolom', exact: true }).getByRole('button', { name })
  await map.add('Zorgen', words)
  await tab('Wat goed gaat').tap()
  await map.add('Wat goed gaat', 'Oma helpt.')
  await tab('Zorgen').tap()
  await expect(grip(page)).toBeVisible()
  await finger(page, [grip(page), tab('Wat goed gaat'), page.getByRole('heading', { name: 'Wat gaat er goed?' })])
  await expect(page.getByText('Verplaatst naar Krachten.')).toBeVisible()
  await expect(map.column('Wat goed gaat').getByRole('button', { name: words, exact: true })).toBeVisible()
})
