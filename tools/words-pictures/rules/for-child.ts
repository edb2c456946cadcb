import { emptyPlan, type Frame, type StoryContent } from '../content'
import { isMine, told } from './frames'

const bare = (frame: Frame): Frame => ({ ...frame, origin: '', service: '' })

/**
 * The story and nothing of what was noted around it: who said yes to what, how the service puts it, why it goes on. Every paper and every
 * view for a child or somebody outside goes through here.
 */
export function forChild(content: StoryContent): StoryContent {
  const frames = [...told(content), ...content.frames.filter(isMine)].map(bare)
  return {
    ...content,
    frames,
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
