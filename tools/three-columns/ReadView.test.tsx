import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { formats } from '@/messages/formats'
import type { HouseWords } from '../house-words'
import type { DocumentContext } from '../tool'
import { migrate, type MapContent } from './content'
import dutch from './messages/nl-BE.json'
import { ReadView } from './ReadView'
import sample from './samples/v1.json'

const map = migrate({ version: 1, content: sample })
const [danger, goal] = ['danger_statement', 'safety_goal'].map((name) => {
  const found = map.cards.find(({ category }) => category === name)
  if (!found) throw new Error(`The sample has no ${name}`)
  return found
})
const context = { caseId: 'c', childId: null, people: [] } as unknown as DocumentContext
const read = (content: MapContent, layout: 'screen' | 'family' | 'print', words?: HouseWords) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="nl-BE"
      messages={{ tools: { three_columns: dutch } }}
      formats={formats}
      timeZone="UTC"
    >
      <ReadView content={content} context={{ ...context, ...(words && { words }) }} layout={layout} />
    </NextIntlClientProvider>,
  )
/** A map of one worry and one goal. */
const two = (text: string, pairedWith: string | null): MapContent => ({
  ...map,
  scales: [],
  cards: [
    { ...danger!, text },
    { ...goal!, pairedWith },
  ],
})

it.each(['family', 'print'] as const)('says of a goal which worry it answers, in few words (%s)', (layout) => {
  const text = `Oma is bang dat Noor ’s nachts alleen wakker ligt ${'en niemand haar hoort '.repeat(4)}`.trim()
  const shown = read(two(text, danger!.id), layout)
  expect(shown).toContain(
    'In plaats van deze zorg: “Oma is bang dat Noor ’s nachts alleen wakker ligt en niemand haar…”',
  )
  expect(shown.split(text)).toHaveLength(2)
  expect(read(two(text, null), layout)).not.toContain('In plaats van')
  expect(read(two('  ', danger!.id), layout)).not.toContain('In plaats van')
})

it.each(['screen', 'family', 'print'] as const)(
  'speaks the words of the house in their language, else its own (%s)',
  (layout) => {
    const words = {
      three_columns: {
        'nl-BE': {
          'categories.danger_statement.name': 'Dreigend gevaar',
          'columns.worries.question': 'Wat baart ons zorgen?',
        },
        en: { 'categories.safety_goal.name': 'Goals' },
      },
    }
    const shown = read(two('Oma is bang.', danger!.id), layout, words)
    expect(shown).toContain('>Dreigend gevaar<')
    expect(shown).toContain('>Wat baart ons zorgen?<')
    expect(shown).not.toContain('Gevaarsboodschap')
    expect(shown).toContain('>Veiligheidsdoelen<')
    expect(read(two('Oma is bang.', danger!.id), layout)).toContain('>Gevaarsboodschap<')
  },
)
