import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readers, type Sentence } from './for-reader'
import { chosenOf, codeOf, inParts, linesTogether, pageLines, parts, proposed } from './summary-choice'
import { threadKinds } from './thread-item'

const sentence = (id: string, kind: Sentence['kind'], length: number, over = false): Sentence => ({
  id,
  kind,
  text: 'x'.repeat(length),
  voice: null,
  voiceName: '',
  on: null,
  documentId: 'd',
  tool: 't',
  itemId: id,
  ...(over && { over: { on: null } }),
})
const many = fc.array(
  fc.tuple(fc.uuid(), fc.constantFrom(...threadKinds), fc.nat(900), fc.boolean()).map((given) => sentence(...given)),
  { maxLength: 120 },
)

it('proposes what fits on one page, whatever there is', () => {
  fc.assert(
    fc.property(many, fc.constantFrom(...readers), (sentences, reader) => {
      const chosen = chosenOf(sentences, proposed(reader, sentences))
      expect(linesTogether(chosen)).toBeLessThanOrEqual(pageLines)
      expect(chosen.some(({ over }) => over !== undefined)).toBe(false)
    }),
  )
})

it('proposes everything where everything fits', () => {
  const few = (['danger', 'goal', 'rule'] as const).map((kind) => sentence(kind, kind, 80))
  for (const reader of readers) expect(chosenOf(few, proposed(reader, few))).toEqual(few)
})

it('puts each sentence in one part, and leaves none out', () => {
  expect(parts.flatMap(({ kinds }) => kinds as readonly string[]).sort()).toEqual([...threadKinds].sort())
  fc.assert(
    fc.property(many, (sentences) => {
      const placed = inParts(sentences).flatMap((part) => part.sentences.map(({ id }) => id))
      expect(placed.sort()).toEqual(sentences.map(({ id }) => id).sort())
    }),
  )
})

it('gives every sentence a name of its own in an address, of which nothing can be read back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 300 }), (ids) => {
      const codes = ids.map((id) => codeOf({ id }))
      expect(new Set(codes).size).toBe(ids.length)
      for (const code of codes) expect(code).toMatch(/^[0-9a-z]{1,20}$/)
    }),
  )
})
