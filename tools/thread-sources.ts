import type { ThreadSource } from './thread'
import type { TakenOver } from './thread-item'
import type { DocumentContext, Tool } from './tool'
import type { Voice } from './voice'

/** A document of the case as it reads now, with its tool. */
export type CaseContent = {
  documentId: string
  childId: string | null
  tool: Tool
  content: unknown
}

/** Words of a child that stand in a document and may not stand there any more: nobody is shown them, and this is said. */
export type TakenBack = { documentId: string; tool: string; voice: Voice }

type People = Pick<DocumentContext, 'people'>

/**
 * What each document says for the thread. Words of a child that were taken over are asked for at their source each time: where the child
 * does not let them stand any more, or took them away, they are left out, whatever still lies in the other document.
 */
export function threadSources(
  contents: readonly CaseContent[],
  context: People,
): { sources: ThreadSource[]; takenBack: TakenBack[] } {
  const takenBack: TakenBack[] = []
  const sources = contents.flatMap(({ documentId, tool, content }): ThreadSource[] => {
    if (!tool.threads) return []
    const { items, links } = tool.threads(content, context)
    const staying = links.filter((link) => {
      if (link.kind !== 'child_words' || mayStand(contents, context, link, tool.kind)) return true
      takenBack.push({ documentId, tool: tool.kind, voice: link.voice })
      return false
    })
    return [{ documentId, tool: tool.kind, items, links: staying }]
  })
  return { sources, takenBack }
}

const mayStand = (
  contents: readonly CaseContent[],
  context: People,
  { sourceDocument, sourceItem }: TakenOver,
  kind: string,
): boolean =>
  contents.some(
    ({ documentId, tool, content }) =>
      (sourceDocument === null || sourceDocument === documentId) &&
      tool.permission?.stand(content, context, sourceItem, kind) === true,
  )
