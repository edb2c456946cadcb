import 'server-only'
import { toolOf as registered } from '@/tools/registry'
import type { Tool } from '@/tools/tool'

const forTests = new Map<string, Tool>()

/** The tool of this kind: from the registry, or one that a test lent. */
export const toolOf = (kind: string): Tool | undefined => forTests.get(kind) ?? registered(kind)

/** Lends a tool for as long as a test runs, so that this folder is tested without leaning on any real tool. */
export const lendTool = (tool: Tool): void => void forTests.set(tool.kind, tool)
