import { isReady, type NextProcess } from '../scripts/next-process'
import { expect, test } from './fixtures'
import { MapPage } from './pages/map'
import { beginMap, openNewCase } from './steps/case'
import { serveAt } from './steps/server'

const port = 3150
/** A second process of the app on the same database, to kill. */
const start = (): NextProcess => serveAt(`http://localhost:${String(port)}`, port)

test.describe('a server of our own', () => {
  test.use({ baseURL: `http://localhost:${String(port)}` })

  test('kill -9 while somebody types: nothing acknowledged is lost, nothing typed is lost', async ({
    page,
    as,
    another,
  }) => {
    test.setTimeout(150_000)
    let server = start()
    expect(await isReady(port, server)).toBe(true)
    try {
      await as('consulent')
      await openNewCase(page, 'Stroom weg', { name: 'Fien', birthYear: 2015 })
      const address = await beginMap(page)
      const map = await MapPage.on(page)
      const added: string[] = []
      for (let round = 0; round < 3; round += 1) {
        for (let each = 0; each < 3; each += 1) {
          const words = `Zin ${String(round)}.${String(each)} van de kaart`
          await map.add('Zorgen', words)
          added.push(words)
          if (each === 1) {
            server.child.kill('SIGKILL')
            await server.exited
          }
        }
        server = start()
        expect(await isReady(port, server)).toBe(true)
        await map.expectKeptOnServer()
      }
      const other = await another('consulent')
      await other.goto(address)
      const theirs = await MapPage.on(other)
      for (const words of added) await expect(theirs.card(words)).toHaveCount(1)
    } finally {
      await server.stop()
    }
  })
})
