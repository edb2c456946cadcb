import { network } from './network'
import { networkMeeting } from './network-meeting'
import { safetyPlan } from './safety-plan'
import { threeColumns } from './three-columns'
import { threeHouses } from './three-houses'
import type { Tool, ToolKind } from './tool'
import { wordsPictures } from './words-pictures'

/** The one list, in the order of the published survey (Table 9). Adding a tool means adding a line here and a folder. */
export const tools: readonly Tool[] = [
  safetyPlan as Tool,
  threeColumns as Tool,
  threeHouses as Tool,
  wordsPictures as Tool,
  network as Tool,
  networkMeeting as Tool,
]

/** The tool of this kind, or undefined when it is not built. */
export const toolOf = (kind: string): Tool | undefined => tools.find((tool) => tool.kind === (kind as ToolKind))
