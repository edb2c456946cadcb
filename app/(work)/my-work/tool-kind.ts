import { toolKinds, type ToolKind } from '@/tools/tool'

/** Kinds come as text from the log, which outlives tools. */
export const isToolKind = (kind: string): kind is ToolKind => (toolKinds as readonly string[]).includes(kind)
