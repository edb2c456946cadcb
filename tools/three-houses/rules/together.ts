import { momentsTogether } from '../../together'
import type { TogetherMoment } from '../../thread-item'
import type { DocumentContext } from '../../tool'
import type { HousesContent } from '../content'
import { hasSomethingFor } from './for-audience'
import { personAudience } from './cautions'

/**
 * Only what every parent may know: looking at it together where a parent was there, and that the child made it where it lets every parent
 * see something of it. A child that told something in confidence has nothing on a page for everybody.
 */
export function together(content: HousesContent, { people }: Pick<DocumentContext, 'people'>): TogetherMoment[] {
  const parents = people.filter(({ kind }) => kind === 'parent').map(({ id }) => personAudience(id))
  const known = parents.length > 0 && hasSomethingFor(content, { audiences: parents, childPresent: false })
  if (!known) return []
  const made = content.setup.finishedAt
  return [
    ...(made === null ? [] : [{ id: 'made', at: made, what: 'made', people: [] }]),
    ...momentsTogether(
      content.moments.filter(
        ({ kind, people: there }) => kind === 'shown' && there.some((voice) => voice.kind === 'parent'),
      ),
    ),
  ]
}
