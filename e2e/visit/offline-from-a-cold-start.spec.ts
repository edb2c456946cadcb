import { expect, test } from '@playwright/test'
import { signIn } from '../fixtures'
import { MapPage } from '../pages/map'
import { beginMap, openNewCase } from '../steps/case'
import { OwnServer, Tablet } from '../steps/tablet'
import { expectUnlocked, takeAlong, unlock } from '../steps/visit'
import { standIn } from './stand-in'

// A browser that is killed cannot hand in its trace.
test.use({ trace: 'off' })

const server = new OwnServer(3381)
const tablet = new Tablet()
test.afterAll(async () => {
  await tablet.putAway()
  await server.stop()
})

test('a family taken along opens on a tablet without a network, through a killed tab and a killed browser', async () => {
  test.setTimeout(240_000)
  await server.start()
  let page = await tablet.start()
  await signIn(tablet.context, 'consulent', server.address)
  await page.goto(`${server.address}/cases`)
  await openNewCase(page, 'Onderweg', { name: 'Noor', birthYear: 2016 }, server.address)
  const address = await beginMap(page)
  const map = await MapPage.on(page)
  await map.add('Zorgen', 'Dit was er aan het bureau.')
  await map.expectKeptOnServer()
  await standIn(tablet.context, server.address, address.split('/').at(-1) ?? '')
  await takeAlong(page, 'Onderweg')
  await page.screenshot({ path: '/tmp/hvo/locked.png' })

  await server.stop()
  await tablet.kill()
  page = await tablet.start()
  await page.goto(`${server.address}/`)
  await unlock(page, 'andere woorden hier')
  await expect(page.getByText('Met deze wachtzin gaat het niet open.')).toBeVisible()
  await unlock(page)
  await expectUnlocked(page)
  await page.screenshot({ path: '/tmp/hvo/home.png', fullPage: true })
  await page.getByRole('button', { name: /Driekolommenmodel openen/ }).click()
  const offline = await MapPage.on(page)
  await expect(offline.card('Dit was er aan het bureau.')).toBeVisible()
  await offline.add('Wat goed gaat', 'Dit werd bij het gezin gezegd.')
  await page.screenshot({ path: '/tmp/hvo/map.png' })
})
