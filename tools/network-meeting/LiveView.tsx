'use client'

import { useMemo, useState } from 'react'
import { together } from '@/sync/model/aside'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { UndoNotice, type Told } from '../UndoNotice'
import { useNames } from '../use-names'
import { useWhoKnows } from '../use-who-knows'
import { project } from './document'
import { RoomContext } from './editor/in-room'
import { Room } from './editor/Room'
import { Minutes } from './read/Minutes'
import { forRoom } from './rules/for-room'
import { inTheRoom } from './rules/guests'

/**
 * The screen of the room: what all who are here now may see, and nothing else in the page. It follows who comes in and who goes out, and
 * what the worksheets say of who knows what, from the same moment.
 */
export function LiveView({ onEnd }: { onEnd?: () => void }) {
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const beside = useAside()?.plain() ?? null
  const { whoKnows, sources } = useWhoKnows()
  const nameOf = useNames('network_meeting', context)
  const [told, setTold] = useState<Told | null>(null)
  const content = useMemo(() => {
    const whole = project(together(plain, beside)).content
    return forRoom(whole, { present: inTheRoom(whole), as: 'room' }, whoKnows)
  }, [plain, beside, whoKnows])
  if (readOnly)
    return (
      <>
        {sources}
        <Minutes content={content} nameOf={nameOf} />
      </>
    )
  return (
    <RoomContext value={{ content, doc, nameOf, tell: (words, undo) => setTold({ words, undo }) }}>
      {sources}
      <Room onEnd={onEnd} />
      <UndoNotice told={told} onClose={() => setTold(null)} />
    </RoomContext>
  )
}
