import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { formats } from '@/messages/formats'
import type { DocumentContext } from '../../tool'
import { emptyHouses, type HousesContent } from '../content'
import dutch from '../messages/nl-BE.json'
import { ReadView } from '../ReadView'
import { forAudience } from '../rules/for-audience'

const content: HousesContent = {
  ...emptyHouses(),
  drawings: [
    { part: 'good', shapes: 2, revision: 'a', words: ['oma bakt', 'wij lachen'] },
    { part: 'worry', shapes: 1, revision: 'b', words: ['’s nachts roepen ze'] },
  ],
  pictures: [
    {
      id: 'p',
      part: 'good',
      image: 'f'.repeat(64),
      revision: 'a.houses',
      kind: 'drawing',
      takenOn: null,
      width: 1600,
      height: 1000,
      caption: '',
    },
  ],
}
const context = { caseId: 'c', childId: null, people: [] } as unknown as DocumentContext
const read = (shown: HousesContent, layout: 'screen' | 'family' | 'print') =>
  renderToStaticMarkup(
    <NextIntlClientProvider
      locale="nl-BE"
      messages={{ tools: { three_houses: dutch } }}
      formats={formats}
      timeZone="UTC"
    >
      <ReadView content={shown} context={context} layout={layout} />
    </NextIntlClientProvider>,
  )

describe('what is written on a sheet', () => {
  it.each(['screen', 'family', 'print'] as const)(
    'is read as letters, in the picture’s name and under it: %s',
    (layout) => {
      const page = read(content, layout)
      expect(page).toContain('alt="Tekening: Huis van de goede dingen. Daarop staat: oma bakt · wij lachen"')
      expect(page).toMatch(/<li[^>]*>oma bakt<\/li><li[^>]*>wij lachen<\/li>/)
      // Also while the picture itself is not made yet.
      expect(page).toContain('’s nachts roepen ze')
    },
  )

  it('goes with its house: who may not see the one does not read the other', () => {
    const permission = {
      id: 'a',
      audience: 'role:school',
      audienceKind: null,
      scope: 'container:good',
      answer: 'yes' as const,
      at: null,
      askedBy: null,
      withdrawnAt: null,
      comment: '',
      override: null,
    }
    const looking = { audiences: ['role:school'], childPresent: false }
    const page = read(forAudience({ ...content, permissions: [permission] }, looking), 'family')
    expect(page).toContain('oma bakt')
    expect(page).not.toContain('roepen')
  })
})
