import sharp from 'sharp'
import { expect, expectAccessible, test } from '../fixtures'
import { openNewCase } from '../steps/case'

test('a photo of paper counts and is seen, without where it was taken', async ({ page, as }) => {
  test.setTimeout(120_000)
  await as('consulent')
  const address = await openNewCase(page, 'Papier Hier', { name: 'Stan', birthYear: 2018 })
  await page.getByRole('button', { name: 'Mijn drie huizen beginnen met Stan' }).tap()
  const good = page.getByRole('region', { name: 'Huis van de goede dingen' })
  await good.getByRole('button', { name: 'Foto van papier' }).tap()
  const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#f3c65b' } })
    .withExif({ IFD0: { Copyright: 'kanarievogel' }, IFD3: { GPSLatitude: '51/1 3/1 0/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer()
  expect(photo.includes('kanarievogel')).toBe(true)
  // What is kept here is what is sent: the device draws it anew before the server does.
  const put = page.waitForRequest((request) => request.method() === 'PUT' && request.url().includes('/api/assets/'))
  await page
    .getByLabel('Neem of kies een foto')
    .setInputFiles({ name: 'huis.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByLabel('Wanneer is het gemaakt?').fill('2026-10-03')
  await page.getByLabel('Wat staat erop?').fill('De kat en ik.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Bewaar de foto' }).tap()
  const sent = (await put).postDataBuffer() ?? Buffer.alloc(0)
  expect((await sharp(sent).metadata()).exif).toBeUndefined()
  expect(sent.includes('kanarievogel')).toBe(false)
  await expect(good.getByRole('img', { name: 'De kat en ik.' })).toBeVisible()
  await expect(good.getByText(/gemaakt op/)).toBeVisible()
  await expect(page.getByText(/Bewaard op de server/)).toBeVisible()

  const document = new URL(page.url()).pathname
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'Mijn drie huizen' })).toBeVisible()
  await expect(page.getByText(/Aan het woord: kind/)).toBeVisible()
  // The sheet for the child itself reads from the server alone.
  await page.goto(`${document}/print?for=child`)
  const shown = page.getByRole('img', { name: 'De kat en ik.' })
  await expect(shown).toBeVisible()
  await expect(page.getByText(/gemaakt op/)).toBeVisible()
  const kept = await page.request.get((await shown.getAttribute('src')) ?? '')
  const bytes = await kept.body()
  expect((await sharp(bytes).metadata()).exif).toBeUndefined()
  expect(bytes.includes('kanarievogel')).toBe(false)
})
