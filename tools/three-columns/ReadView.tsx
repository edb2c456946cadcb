import type { ReadViewProps } from '../tool'
import type { MapContent } from './content'

export const ReadView = (props: ReadViewProps<MapContent>) => props.content.cards.length
