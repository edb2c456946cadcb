'use client'

import type * as Y from 'yjs'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { VoiceChecks } from '../../VoiceChecks'
import type { Voice } from '../../voice'
import { consultant, voiceOf } from '../../voices'
import { useEditing } from './editing'

type Props = {
  legend: string
  hint?: string
  chosen: readonly Voice[]
  onChange: (voices: Voice[]) => void
  /** Only these of the case; everybody and the consultant when absent. */
  only?: 'children' | 'grownups'
  /** Somebody who is not on the case, by name. */
  other?: { text: Y.Text; label: string; onInput?: () => void }
}

/** Who: those of the case by a touch each, others by name. */
export function PeopleField({ only, other, ...rest }: Props) {
  const { context, nameOf } = useEditing()
  const people = context.people
    .filter(({ kind }) => (only === 'children' ? kind === 'child' : only === 'grownups' ? kind !== 'child' : true))
    .map(voiceOf)
  return (
    <>
      <VoiceChecks all={only === 'children' ? people : [...people, consultant]} nameOf={nameOf} {...rest} />
      {other && <SharedTextArea rows={1} {...other} />}
    </>
  )
}
