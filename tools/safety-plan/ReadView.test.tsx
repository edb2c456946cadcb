import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { formats } from '@/messages/formats'
import type { DocumentContext } from '../tool'
import { migrate } from './content'
import dutch from './messages/nl-BE.json'
import { ReadView } from './ReadView'
import { DayView } from './read/DayView'
import { Sheet } from './read/Sheet'
import { WeekView } from './read/WeekView'
import { sheets } from './rules/sheets'
import stored from './samples/v1.json'

const plan = migrate({ version: 1, content: stored })
const name = ['mama', 'papa', 'oma', 'Danny']
const people = [...new Set(plan.rules.flatMap(({ who, backup }) => [...who, ...backup]).map(({ person }) => person))]
const context = {
  caseId: 'c',
  childId: null,
  familyName: 'Verzonnen',
  people: people.map((id, at) => ({ id, kind: 'family', name: name[at] ?? 'iemand', relation: null, age: null })),
} as unknown as DocumentContext
const shown = (what: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="nl-BE"
      messages={{ tools: { safety_plan: dutch } }}
      formats={formats}
      timeZone="UTC"
    >
      {what}
    </NextIntlClientProvider>,
  )
const learned = plan.rehearsals[0]!.learned
const [danger] = plan.links

it('begins with what people do when the family looks, and shows nothing of how it was followed up', () => {
  const html = shown(<ReadView content={plan} context={context} layout="family" />)
  expect(html.indexOf(plan.rules[0]!.text)).toBeLessThan(html.indexOf(danger!.text))
  expect(html).not.toContain(learned)
  expect(html).not.toContain(plan.rounds[0]!.answers[1]!.reason)
})

it('shows who reviews everything: why first, then what was practised and who agreed', () => {
  const html = shown(<ReadView content={plan} context={context} layout="screen" />)
  expect(html.indexOf(danger!.text)).toBeLessThan(html.indexOf(plan.rules[0]!.text))
  for (const words of [learned, plan.checks[0]!.text, 'Deels akkoord', 'Als oma er is slaap ik beter'])
    expect(html).toContain(words)
})

it.each(sheets(plan, context).flatMap((sheet) => (sheet.content === null ? [] : [[sheet.id, sheet] as const])))(
  'prints the sheet %s without a word of style in it, and with the numbers',
  (_, sheet) => {
    const html = shown(<Sheet sheet={{ ...sheet, content: sheet.content! }} context={context} />)
    expect(html).not.toContain('style=')
    expect(html).toContain('102')
    if (sheet.kind !== 'whole') expect(html).not.toContain(danger!.text)
  },
)

it('says in the day and the week for which child a contact holds, and shows what holds always', () => {
  const nameOf = ({ person }: { person: string | null }) => (person === 'sam' ? 'Sam' : 'papa')
  const alone = { ...plan.contacts[0]!, children: [{ kind: 'child' as const, person: 'sam' }], way: 'alone' as const }
  const ban = { ...alone, id: 'ban', way: 'not_now' as const, days: [], parts: [], text: 'Papa komt niet in huis.' }
  const day = (contacts: typeof plan.contacts) =>
    shown(<DayView content={{ ...plan, rules: [], contacts }} day="sun" nameOf={nameOf} />)
  expect(day([alone])).toContain('Mag alleen met het kind zijn · met Sam')
  expect(day([ban])).toContain(ban.text)
  const week = shown(<WeekView content={{ ...plan, rules: [], contacts: [alone, ban] }} nameOf={nameOf} />)
  for (const { text } of [alone, ban]) expect(week).toContain(text)
})

it('gives the numbers of the house where it has its own, and leaves out what is only a dash', () => {
  const words = { safety_plan: { 'nl-BE': { 'help.own.number': '09 000 00 00', 'help.own.name': 'Permanentie' } } }
  const read = (own: object) => shown(<ReadView content={plan} context={{ ...context, ...own }} layout="family" />)
  expect(read({})).not.toContain(dutch.help.own.name)
  expect(read({ words })).toContain('09 000 00 00')
})

it('says so where there is nothing yet', () =>
  expect(
    shown(
      <ReadView
        content={{
          ...plan,
          rules: [],
          triggers: [],
          links: [],
          bottomLines: [],
          contacts: [],
          lastSteps: [],
          ratings: [],
        }}
        context={context}
        layout="screen"
      />,
    ),
  ).toContain(dutch.read.empty))
