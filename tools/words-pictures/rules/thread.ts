import type { ThreadItem, Threads } from '../../thread-item'
import type { StoryContent } from '../content'
import { told } from './frames'

/** Each sheet that is told with words on it, and what it began with. The child's own last sheet is the child's: nobody asked it yet. */
export const threads = (content: StoryContent): Threads => ({
  items: told(content)
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, wordsOf, addedAt }): ThreadItem => ({
      id,
      kind: 'story_sheet',
      text: text.trim(),
      // Of several: a child's among them decides who may read it.
      voice: wordsOf.find(({ kind }) => kind === 'child') ?? wordsOf[0] ?? { kind: 'consultant', person: null },
      voiceName: '',
      on: addedAt?.slice(0, 10) ?? null,
      about: [],
    })),
  links: content.links,
})
