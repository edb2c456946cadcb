import type { Decision, Looking } from '@/domain/consent/may-see'
import { together, wordsAmong, type WhoKnows } from '@/domain/consent/who-knows'
import type { Strand, Thread } from './thread'
import type { GivenNumber, ThreadKind } from './thread-item'
import { lastGiven, seriesOf } from './thread-numbers'
import type { CaseContent } from './thread-sources'
import type { CasePerson } from './tool'
import type { Voice } from './voice'

/** For whom a page leaves the case: the youth court, whoever goes on with the family, the family itself. */
export const readers = ['court', 'handover', 'family'] as const
export type Reader = (typeof readers)[number]

/** Shared without a yes, because it had to be; who reads it reads that too. */
export type Override = { text: string; decidedWith: string; toldAt: string | null }

/** One sentence for a reader, with where it stands. */
export type Sentence = {
  /** Of the document, the thing in it, and of a number whose it is. */
  id: string
  kind: ThreadKind
  text: string
  voice: Voice | null
  voiceName: string
  on: string | null
  documentId: string
  tool: string
  itemId: string
  over?: { on: string | null }
  /** Of a scale: what one person gave, and what they gave first where that was another day. `text` is the question. */
  number?: { last: GivenNumber; first: GivenNumber | null }
  override?: Override
}

/** What is not for this reader, as codes: why, and whose words they are. Never the words. */
export type LeftOut = { why: 'no_yes' | 'not_told' | 'repeats'; kind: ThreadKind; voice: Voice | null }

type Given = {
  thread: Thread
  contents: readonly CaseContent[]
  people: readonly Pick<CasePerson, 'id' | 'kind'>[]
}

/** Without a parent on the case nobody of the family was ever asked about: then what needs a yes has none. */
const lookingOf = (reader: Reader, people: Given['people']): Looking => ({
  audiences:
    reader === 'family'
      ? people.filter(({ kind }) => kind === 'parent').map(({ id }) => `person:${id}`)
      : [`role:${reader}`],
  childPresent: false,
})

/**
 * What of a case one reader may read, sentence by sentence (trust: item class by audience). A child's own words, numbers and drawings of
 * thought only with its yes for this reader; with an override that counts, it is noted. Of a danger the family was not told all of, only
 * what it was told. What stands in a plan or was decided at a table is everybody's, whoever had the idea.
 */
export function forReader(reader: Reader, given: Given): { sentences: Sentence[]; leftOut: LeftOut[] } {
  const looking = lookingOf(reader, given.people)
  const leftOut: LeftOut[] = []
  const sentences: Sentence[] = []
  const told = tellingOf(reader, given)
  const withheld: string[] = []
  for (const strand of strandsOf(given.thread)) {
    const text = told(strand)
    if (text !== strand.text) withheld.push(strand.text)
    if (text === null) {
      leftOut.push({ why: 'not_told', kind: strand.kind, voice: strand.voice })
      continue
    }
    for (const sentence of sentencesOf({ ...strand, text })) {
      const asked = askedFor(sentence, given.contents, looking)
      if (asked === 'no') {
        leftOut.push({ why: 'no_yes', kind: sentence.kind, voice: sentence.voice })
        withheld.push(sentence.number ? sentence.number.last.because : sentence.text)
      } else sentences.push(asked === 'free' ? sentence : { ...sentence, override: asked })
    }
  }
  const repeats = repeating(withheld)
  return {
    sentences: sentences.filter((sentence) => !repeats(sentence)),
    leftOut: [
      ...leftOut,
      ...sentences.filter(repeats).map(({ kind, voice }) => ({ why: 'repeats' as const, kind, voice })),
    ],
  }
}

/** Shorter words may stand anywhere by chance. */
const tellsSomething = 12
const plain = (words: string) => words.toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether a sentence says, in between, what this reader may not read: a rule somebody wrote a child's own words into. */
function repeating(withheld: readonly string[]): (sentence: Sentence) => boolean {
  const kept = withheld.map(plain).filter((words) => words.length >= tellsSomething)
  return ({ text, number }) => {
    const said = plain(`${text} ${number?.last.because ?? ''} ${number?.first?.because ?? ''}`)
    return kept.some((words) => said.includes(words))
  }
}

/** Every strand once, in the order of the threads. */
function strandsOf({ threads, loose }: Thread): Strand[] {
  const all = [...threads.flatMap(({ danger, strands }) => [danger, ...strands]), ...loose]
  return [...new Map(all.map((strand) => [`${strand.documentId}/${strand.id}`, strand])).values()]
}

/** Agreed by people together: it says who does what, and is no longer a child's own. */
const agreed: readonly ThreadKind[] = ['rule', 'agreement', 'bottom_line']

function sentencesOf(strand: Strand): Sentence[] {
  const { id: itemId, kind, text, on, documentId, tool, over } = strand
  const id = `${documentId}/${itemId}`
  const of = { kind, text, documentId, tool, itemId }
  if (kind !== 'scale') {
    const isIdea = agreed.includes(kind) && strand.voice?.kind === 'child'
    const voice = isIdea ? null : strand.voice
    return [{ ...of, id, on, voice, voiceName: strand.voiceName, ...(over && { over }) }]
  }
  return seriesOf(strand.numbers ?? []).flatMap((series) => {
    const last = lastGiven(series)
    if (last === null) return []
    const first = series.given.find(({ value }) => value !== null) ?? null
    const number = { last, first: first === last ? null : first }
    const { voice, voiceName } = series
    return [{ ...of, id: `${id}/${series.id}`, on: last.on, voice, voiceName, number }]
  })
}

function askedFor(
  { kind, voice, documentId, itemId }: Sentence,
  contents: readonly CaseContent[],
  looking: Looking,
): 'free' | 'no' | Override {
  if (kind !== 'child_words' && voice?.kind !== 'child') return 'free'
  const found = contents.find((each) => each.documentId === documentId)
  const decision: Decision | null = found?.tool.permission?.read(found.content, itemId, looking) ?? null
  if (!found || decision?.shown !== true) return 'no'
  if (decision.by !== 'override') return 'free'
  const noted =
    decision.permission === null ? null : found.tool.permission?.override(found.content, decision.permission)
  return noted ?? 'no'
}

/** What somebody was not told of a danger is also not told by what hangs on it. */
const tells: readonly ThreadKind[] = ['goal', 'scale', 'worry', 'strength', 'safety', 'story_sheet', 'child_words']

/** The words of a strand for this reader, or null. Only the family reads by what it was told; the others read the file. */
function tellingOf(reader: Reader, { thread, contents, people }: Given): (strand: Strand) => string | null {
  const noted = contents.flatMap(({ tool, content }): WhoKnows[] => (tool.whoKnows ? [tool.whoKnows(content)] : []))
  if (reader !== 'family' || noted.length === 0) return ({ text }) => text
  const whoKnows = together(noted)
  const parents = people.filter(({ kind }) => kind === 'parent').map(({ id }) => id)
  const wordsOf = ({ documentId, id, text }: Strand) => wordsAmong(whoKnows, parents, { documentId, itemId: id, text })
  const whole = new Set(
    thread.threads.filter(({ danger }) => wordsOf(danger) === danger.text).map(({ danger }) => danger),
  )
  return (strand) => {
    if (strand.kind === 'danger') return wordsOf(strand)
    if (!tells.includes(strand.kind)) return strand.text
    const hangsOn = thread.threads.filter(({ strands }) => strands.includes(strand))
    return hangsOn.every(({ danger }) => whole.has(danger)) ? strand.text : null
  }
}
