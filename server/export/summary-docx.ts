import 'server-only'
import { Bookmark, Document, Footer, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

export type DocxSentence = { documentId: string; itemId: string; words: string; source: string; note: string | null }
export type DocxWords = {
  title: string
  about: string
  made: string
  parts: readonly { title: string; sentences: readonly DocxSentence[] }[]
  end: readonly string[]
}

/** A4 in twentieths of a point, with margins a printer holds. Sizes of letters are in half points. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 900, bottom: 800, left: 1_000, right: 1_000, footer: 400 },
}
const soft = '5B544B'

/** A bookmark's name: letters, figures and underscores, at most forty. Each sentence can be traced by it to its item. */
const bookmarkOf = ({ itemId }: DocxSentence) => `item_${itemId.replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 34)}`

const sentence = (each: DocxSentence) =>
  new Paragraph({
    bullet: { level: 0 },
    spacing: { after: 40 },
    children: [
      new Bookmark({ id: bookmarkOf(each), children: [new TextRun(each.words)] }),
      new TextRun({ text: ` ${each.source}`, size: 16, color: soft }),
      ...(each.note === null ? [] : [new TextRun({ text: ` ${each.note}`, size: 16, color: soft })]),
    ],
  })

/** The page as a file of a word processor. Nobody's name stands in what a file says about itself. */
export function summaryDocx({ title, about, made, parts, end }: DocxWords, locale: string): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      creator: 'Houvast',
      lastModifiedBy: 'Houvast',
      title,
      styles: {
        default: {
          document: { run: { font: 'Calibri', size: 20, language: { value: locale } } },
          heading1: { run: { size: 30, bold: true }, paragraph: { spacing: { after: 60 } } },
          heading2: { run: { size: 21, bold: true }, paragraph: { spacing: { before: 120, after: 40 } } },
        },
      },
      sections: [
        {
          properties: { page },
          footers: {
            default: new Footer({
              children: end.map(
                (line) => new Paragraph({ children: [new TextRun({ text: line, size: 15, color: soft })] }),
              ),
            }),
          },
          children: [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
            new Paragraph({ children: [new TextRun({ text: `${about} · ${made}`, color: soft })] }),
            ...parts.flatMap((part) => [
              new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(part.title)] }),
              ...part.sentences.map(sentence),
            ]),
          ],
        },
      ],
    }),
  )
}
