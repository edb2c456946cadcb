'use client'

import { Reading } from './editor/Reading'
import { EditingContext } from './editor/editing'
import { useStory } from './editor/use-story'

/** Reading together with the parents, sheet by sheet: who reads along says yes to each, or how it should rather be. */
export function LiveView() {
  const { editing } = useStory()
  if (!editing) return null
  return (
    <EditingContext value={{ ...editing, tell: nothing, open: nothing }}>
      <Reading />
    </EditingContext>
  )
}

const nothing = () => undefined
