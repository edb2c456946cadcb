import { inflateRawSync } from 'node:zlib'
import { readFileSync } from 'node:fs'
import { expect, expectAccessible, test } from './fixtures'
import { openTiedCase, saidInCase } from './steps/tied-case'

/** The words of the document in a word processor's file. */
function wordsIn(file: Buffer): string {
  const at = file.indexOf('word/document.xml', file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6])) - 4_000)
  const entry = at - 46
  const place = file.readUInt32LE(entry + 42)
  const from = place + 30 + file.readUInt16LE(place + 26) + file.readUInt16LE(place + 28)
  const data = file.subarray(from, from + file.readUInt32LE(entry + 20))
  const xml = (file.readUInt16LE(entry + 10) === 0 ? data : inflateRawSync(data)).toString('utf8')
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('')
}

test('by keyboard: the thread of a case, and from it one page for the judge', async ({ page, as, another }) => {
  test.setTimeout(150_000)
  await as('consulent')
  const { file, plan } = await openTiedCase(page, 'Draad')
  await page.goto(file)
  await page.getByRole('link', { name: 'De rode draad' }).focus()
  await page.keyboard.press('Enter')
  const thread = page.getByRole('article', { name: saidInCase.danger })
  await expect(thread.getByRole('region', { name: 'Wat we in de plaats willen zien' })).toContainText(saidInCase.goal)
  const rules = thread.getByRole('region', { name: 'Wat in het plan is afgesproken' })
  await expect(rules).toContainText(saidInCase.rule)
  await expect(rules).toContainText('Sofie')
  await expect(rules.getByRole('link', { name: 'Veiligheidsplan' })).toHaveAttribute(
    'href',
    new RegExp(`^/documents/${plan}`),
  )
  const numbers = thread.getByRole('region', { name: 'Waar iedereen staat' })
  await expect(numbers.getByRole('img', { name: /Cijfers van Sofie/ })).toBeVisible()
  await expect(numbers.getByRole('row', { name: /Sofie 10 november 2026 6/ })).toBeVisible()
  await expectAccessible(page)

  // From a thing in the thread to where it stands.
  await rules.getByRole('link', { name: 'Veiligheidsplan' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-asked]')).toContainText(saidInCase.rule)
  await page.goBack()

  await page.getByRole('link', { name: 'Samenvatting op één blad' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /De jeugdrechter/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('checkbox', { name: new RegExp(saidInCase.rule) })).toBeChecked()
  await expect(page.getByText(saidInCase.forNobody)).toHaveCount(0)
  await expect(page.getByText(/Woorden van Noor: daar is geen ja/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: new RegExp(saidInCase.strength) }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('status').filter({ hasText: 'Past op één blad' })).toBeVisible()

  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Als Word-bestand' }).focus()
  await page.keyboard.press('Enter')
  const download = await coming
  expect(download.suggestedFilename()).toMatch(/^samenvatting-\d{4}-\d{2}-\d{2}\.docx$/)
  const words = wordsIn(readFileSync(await download.path()))
  expect(words).toContain(`${saidInCase.danger} [Driekolommenmodel, gevaar, 5 oktober 2026, het team]`)
  expect(words).toContain(`${saidInCase.rule} [Veiligheidsplan, afspraak, 20 oktober 2026, Sofie]`)
  expect(words).toContain(
    `“${saidInCase.forCourt}” [Mijn drie huizen van Noor, woorden van een kind, 12 oktober 2026, Noor]`,
  )
  for (const not of [saidInCase.forNobody, saidInCase.strength]) expect(words).not.toContain(not)
  const exported = `/api/cases/${file.split('/').at(-1) ?? ''}/summary?for=court`
  expect((await page.request.get(`${exported}&chose=1`)).status()).toBe(400)

  // On paper it is one sheet, and what left stands in the file.
  await page.getByRole('button', { name: 'Om af te drukken' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Samenvatting voor de jeugdrechter' })).toBeVisible()
  await expectAccessible(page)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect([...pdf.matchAll(/\/MediaBox/g)]).toHaveLength(1)
  await page.goto(`${file}/opened`)
  await expect(page.getByText('Nam een samenvatting mee voor de jeugdrechter')).toHaveCount(2)

  // For the family: without what only the judge may read.
  await page.goto(`${file}/summary?for=family`)
  await expect(page.getByRole('checkbox', { name: new RegExp(saidInCase.goal) })).toBeChecked()
  await expect(page.getByText(saidInCase.forCourt)).toHaveCount(0)

  const other = await another('consulent2')
  expect((await other.request.get(exported)).status()).toBe(404)
})

test('what the plan took over is said on the map, and no longer when it is laid aside', async ({ page, as }) => {
  test.setTimeout(120_000)
  await as('consulent')
  const { map, plan } = await openTiedCase(page, 'Beide kanten')
  const noted = () =>
    page.waitForResponse((answer) => answer.url().includes(`/api/sync/${map}`) && answer.request().method() === 'POST')
  const onMap = page.getByText(/staat ook in het veiligheidsplan/)
  const open = async () => {
    await page.goto(`/documents/${map}`)
    await expect(page.getByText(saidInCase.danger).first()).toBeVisible()
  }
  // Both ends are looked at when the page has been quiet.
  const first = noted()
  await page.goto(`/documents/${plan}`)
  await expect(page.getByText(saidInCase.rule)).toBeVisible()
  await first
  await open()
  await expect(onMap).toBeVisible()

  await page.goto(`/documents/${plan}`)
  await expect(page.getByText(saidInCase.rule)).toBeVisible()
  await page.keyboard.press('Alt+1')
  await expect(page.getByText(saidInCase.danger)).toBeVisible()
  const second = noted()
  await page.getByRole('button', { name: 'Haal weg uit het plan' }).click()
  await expect(page.getByText(saidInCase.danger)).toHaveCount(0)
  await second
  await open()
  await expect(onMap).toHaveCount(0)
})
