import type { ReactNode } from 'react'
import {
  NetworkMeeting,
  NetworkRings,
  SafetyPlan,
  ThreeColumns,
  ThreeHouses,
  WordsPictures,
} from '@/components/illustrations/tiles'
import type { PictureProps } from '@/components/illustrations/Picture'
import type { ToolKind } from '@/tools/tool'

const pictures: Record<ToolKind, (props: PictureProps) => ReactNode> = {
  safety_plan: SafetyPlan,
  three_columns: ThreeColumns,
  three_houses: ThreeHouses,
  words_pictures: WordsPictures,
  network: NetworkRings,
  network_meeting: NetworkMeeting,
}

/** Decoration: the name of the tool stands beside it. */
export function ToolPicture({ kind }: { kind: ToolKind }) {
  const Drawn = pictures[kind]
  return <Drawn />
}
