import { partOf } from '../codes'
import { emptyPlan, type Frame, type StoryContent } from '../content'
import { isMine, told } from './frames'

const bare = (frame: Frame): Frame => ({ ...frame, origin: '', service: '' })

/**
 * The story and nothing of what was noted around it: who said yes to what, how the service puts it, why it goes on. Nor what the child made
 * on its own sheet at the end: nobody asked it yet who may see that (practice guide 1.5). Every paper and every view for somebody outside
 * goes through here.
 */
export function forChild(content: StoryContent): StoryContent {
  const own = content.frames.filter(isMine).map(({ id }) => partOf(id))
  const isOthers = ({ part }: { part: string }) => !own.includes(part)
  return {
    ...content,
    frames: told(content).map(bare),
    drawings: content.drawings.filter(isOthers),
    pictures: content.pictures.filter(isOthers),
    plan: emptyPlan(),
    presentations: [],
    moments: [],
    answers: [],
    approvals: [],
    readers: [],
    dissents: [],
    revisits: [],
    links: [],
    bin: [],
  }
}
