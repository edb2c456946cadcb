import type { ExportedSummary } from '@/server/queries/thread/case-summary'
import type { Sentence } from '@/tools/for-reader'
import { inParts } from '@/tools/summary-choice'
import type { Say, VoiceNameOf } from '../thread/voice-names'
import type { WhereOf } from '../thread/where'

/** What it takes to write the page in one language. `say` of `thread.summary`; `day` writes yyyy-mm-dd. */
export type Wording = { say: Say; day: (on: string) => string; nameOf: VoiceNameOf; whereOf: WhereOf }

/** One sentence on the page: what is said, where it stands and whose it is; `note` where it was shared without a yes. */
export type SheetSentence = {
  id: string
  documentId: string
  itemId: string
  words: string
  source: string
  note: string | null
}

/** The page in words of one language, the same on paper and in the file. */
export type SheetWords = {
  title: string
  about: string
  made: string
  parts: { id: string; title: string; sentences: SheetSentence[] }[]
  end: string[]
}

function inNumbers({ text, tool, number }: Sentence, name: string, { say, day }: Wording): string {
  if (!number) return text
  const { last, first } = number
  const to = last.value ?? 0
  const gave =
    first === null ? say('gave', { name, to }) : say('moved', { name, to, from: first.value ?? 0, day: day(first.on) })
  const because = last.because.trim() === '' ? [] : [say('quote', { words: last.because.trim() })]
  return [text === '' ? say(`ask.${tool}`) : text, gave, ...because].join(' ')
}

export function sentenceWords(sentence: Sentence, wording: Wording): SheetSentence {
  const { say, day, nameOf, whereOf } = wording
  const { id, documentId, itemId, kind, text, on, number, override } = sentence
  const name = nameOf(sentence.voice, sentence.voiceName)
  const source = [whereOf(sentence), say(`items.${kind}`), on === null ? say('noDay') : day(on), name]
  return {
    id,
    documentId,
    itemId,
    words: number ? inNumbers(sentence, name, wording) : kind === 'child_words' ? say('quote', { words: text }) : text,
    source: `[${source.join(', ')}]`,
    note:
      override === undefined
        ? null
        : say('override', {
            name,
            with: override.decidedWith,
            day: override.toldAt === null ? say('noDay') : day(override.toldAt.slice(0, 10)),
          }),
  }
}

type Given = Pick<ExportedSummary, 'familyName' | 'reader' | 'reference' | 'madeAt' | 'ticked'>

export function sheetWords({ familyName, reader, reference, madeAt, ticked }: Given, wording: Wording): SheetWords {
  const { say, day } = wording
  const about = [
    say('sheet.family', { family: familyName }),
    ...(reference === null ? [] : [say('sheet.reference', { reference })]),
  ]
  return {
    title: say(`sheet.title.${reader}`),
    about: about.join(' · '),
    made: say('sheet.made', { day: day(madeAt.slice(0, 10)) }),
    parts: inParts(ticked).map(({ id, sentences }) => ({
      id,
      title: say(`parts.${id}`),
      sentences: sentences.map((sentence) => sentenceWords(sentence, wording)),
    })),
    end: [say(`sheet.end.${reader}`), say('sheet.child'), say('sheet.sources')],
  }
}
