import type { CaseHome, DocumentContext } from '../../../tool'
import type { GenogramContent } from '../content'
import { layOut, type Drawing } from '../layout/lay-out'
import { peopleOf, type Drawn } from '../people'
import { bandsOf, type Band } from './homes'

export type Drawable = {
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
  const drawing = layOut(drawn, content.ties, content.places)
  return {
    drawing,
    drawn,
    left,
    people: new Map(drawn.map((person) => [person.id, person])),
    bands: bandsOf(homes, drawing.nodes),
    homes,
  }
}
