import { inflateRawSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { summaryDocx } from './summary-docx'

/** The files of an archive, by the directory at its end. */
function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>()
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [method, size, nameSize] = [
      archive.readUInt16LE(at + 10),
      archive.readUInt32LE(at + 20),
      archive.readUInt16LE(at + 28),
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + nameSize)
    const place = archive.readUInt32LE(at + 42)
    const from = place + 30 + archive.readUInt16LE(place + 26) + archive.readUInt16LE(place + 28)
    const data = archive.subarray(from, from + size)
    files.set(name, (method === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + nameSize + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return files
}

const words = {
  title: 'Samenvatting voor de jeugdrechter',
  about: 'Gezin Peeters',
  made: 'zoals het er op 1 maart 2026 stond',
  parts: [
    {
      title: 'Waar we bang voor zijn',
      sentences: [
        {
          documentId: '0198d3a0-0000-7000-8000-000000000001',
          itemId: '0198d3a0-0000-7000-8000-00000000000a',
          words: 'We zijn bang & ongerust <over> “Noor”',
          source: '[Driekolommenmodel, gevaar, 1 maart 2026, het team]',
          note: null,
        },
        {
          documentId: '0198d3a0-0000-7000-8000-000000000002',
          itemId: '0198d3a0-0000-7000-8000-00000000000b',
          words: '“Papa roept”',
          source: '[Mijn drie huizen van Noor, woorden van een kind, 2 maart 2026, Noor]',
          note: '(Gedeeld zonder ja van Noor.)',
        },
      ],
    },
  ],
  end: ['Geschreven voor de jeugdrechter.'],
}
const letters = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')

it('holds each sentence with its source right behind it, and a mark that says which item it is', async () => {
  const files = unzip(await summaryDocx(words, 'nl-BE'))
  const document = files.get('word/document.xml') ?? ''
  for (const { words: said, source, note, itemId } of words.parts[0]?.sentences ?? []) {
    expect(letters(document)).toContain(`${said} ${source}${note === null ? '' : ` ${note}`}`)
    expect(document).toContain(`w:name="item_${itemId.replaceAll('-', '')}"`)
  }
  expect(letters(document)).toContain('Samenvatting voor de jeugdrechter')
  expect([...files].some(([name, xml]) => name.includes('footer') && xml.includes('Geschreven voor'))).toBe(true)
})

it('says of itself nothing about a family', async () => {
  const files = unzip(await summaryDocx(words, 'nl-BE'))
  for (const [name, text] of files)
    if (name.startsWith('docProps') || name.endsWith('.rels')) {
      expect(text).not.toContain('Peeters')
      expect(text).not.toContain('Noor')
    }
})
