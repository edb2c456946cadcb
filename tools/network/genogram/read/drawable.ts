import type { CaseHome, DocumentContext } from '../../../tool'
import type { GenogramContent, Place } from '../content'
import { arrange, drawn as drawnOf, type Arranged, type Drawing } from '../layout/lay-out'
import { peopleOf, type Drawn } from '../people'
import { bandsOf, type Band } from './homes'

export type Drawable = {
  arranged: Arranged
  drawing: Drawing
  drawn: Drawn[]
  left: Drawn[]
  people: ReadonlyMap<string, Drawn>
  bands: Band[]
  homes: readonly CaseHome[]
}

/** Everything that is drawn, from what the document says and who is on the case. */
export function drawableOf(
  content: GenogramContent,
  { people, homes }: Pick<DocumentContext, 'people' | 'homes'>,
): Drawable {
  const { drawn, left } = peopleOf(people, content)
  const byId = new Map(drawn.map((person) => [person.id, person]))
  return withPlaces({ arranged: arrange(drawn, content.ties), drawn, left, people: byId, homes }, content.places)
}

/** The same with people elsewhere: while one of them is carried nothing is arranged anew. */
export function withPlaces(drawable: Omit<Drawable, 'drawing' | 'bands'>, places: readonly Place[]): Drawable {
  const drawing = drawnOf(drawable.arranged, places)
  return { ...drawable, drawing, bands: bandsOf(drawable.homes, drawing.nodes) }
}
