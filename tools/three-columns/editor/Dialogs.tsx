'use client'

import { BinDialog } from './BinDialog'
import { CardDialog } from './CardDialog'
import type { OpenDialog } from './editing'
import { KeysDialog } from './KeysDialog'
import { MoveDialog } from './MoveDialog'
import { RateDialog } from './RateDialog'
import { ScaleDialog } from './ScaleDialog'
import { SorterDialog } from './SorterDialog'

/** Everything that opens over the map, in one part that is loaded after the page. */
export default function Dialogs({ open }: { open: OpenDialog }) {
  switch (open.kind) {
    case 'card':
      return <CardDialog key={open.id} id={open.id} fresh={open.fresh ?? false} />
    case 'move':
      return <MoveDialog card={open.card} />
    case 'sort':
      return <SorterDialog key={open.ids[0]} ids={open.ids} />
    case 'rate':
      return <RateDialog key={open.scale} id={open.scale} />
    case 'scale':
      return <ScaleDialog danger={open.danger} />
    case 'bin':
      return <BinDialog />
    case 'keys':
      return <KeysDialog />
  }
}
