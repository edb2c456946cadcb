'use client'

import { createContext, useContext } from 'react'
import type * as Y from 'yjs'
import type { NameOf } from '../../use-names'
import type { MeetingContent } from '../content'
import type { Undo } from './editing'

/** What the screen of the room is made of. `content` came through for-room.ts: what those present may not know is not in it. */
export type InRoom = {
  content: MeetingContent
  doc: Y.Doc
  nameOf: NameOf
  tell: (words: string, undo: Undo) => void
}

export const RoomContext = createContext<InRoom | null>(null)

export function useRoom(): InRoom {
  const room = useContext(RoomContext)
  if (!room) throw new Error('Only inside the screen of the room')
  return room
}
