'use client'

import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { together as merged, type WhoKnows } from '@/domain/consent/who-knows'
import { useSave } from '@/sync/browser/live-context'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { OtherDocument } from '@/sync/browser/OtherDocument'
import { together } from '@/sync/model/aside'
import { useRules } from './case-rules'
import type { CaseDocument, Tool } from './tool'

type Found = Readonly<Record<string, WhoKnows | 'away'>>

export type Knowing = {
  /** Of what was read so far: nobody knows anything until it is. */
  whoKnows: WhoKnows
  /** `none`: no worksheet of this case says who knows what. `away`: one of them is not to be had here. */
  state: 'opening' | 'none' | 'away' | 'ready'
  worksheets: CaseDocument[]
  /** Must stand on the page while it is asked. */
  sources: ReactNode
}

const nobody: WhoKnows = { knows: [], headlines: [] }

/** Who knows what, as the worksheets of this case say it together; opened here, also without a network, and followed while it changes. */
export function useWhoKnows(): Knowing {
  const { context } = useLive()
  const rules = useRules()
  const [found, setFound] = useState<Found>({})
  const known =
    rules === null || rules === 'away'
      ? []
      : context.documents.flatMap((of) => {
          const tool = rules(of.kind)
          return tool?.whoKnows ? [{ of, tool }] : []
        })
  const tell = (id: string, told: Found[string]) => setFound((now) => ({ ...now, [id]: told }))
  const read = known.map(({ of }) => found[of.id])
  const away = rules === 'away' || read.includes('away')
  const state = away
    ? 'away'
    : rules === null || read.includes(undefined)
      ? 'opening'
      : known.length === 0
        ? 'none'
        : 'ready'
  return {
    // Not before all of them were read: where two differ, the least holds, and a missing one may be that one.
    whoKnows: state === 'ready' ? merged(read.filter((each) => each !== undefined && each !== 'away')) : nobody,
    state,
    worksheets: known.map(({ of }) => of),
    sources: known.map(({ of, tool }) => (
      <OtherDocument
        key={of.id}
        of={of}
        {...(tool.aside && { withAside: true })}
        fallback={<Waiting onAway={() => tell(of.id, 'away')} />}
      >
        <Read tool={tool} onRead={(told) => tell(of.id, told)} />
      </OtherDocument>
    )),
  }
}

function Waiting({ onAway }: { onAway: () => void }) {
  const { state } = useSave()
  const opening = state.at === 'opening'
  const away = useEffectEvent(onAway)
  useEffect(() => {
    if (!opening) away()
  }, [opening])
  return null
}

function Read({ tool, onRead }: { tool: Tool; onRead: (told: WhoKnows) => void }) {
  const plain = usePlain()
  const aside = useAside()?.plain() ?? null
  const tell = useEffectEvent(onRead)
  useEffect(() => {
    const told = tool.whoKnows?.(tool.project(together(plain, aside)).content)
    if (told) tell(told)
  }, [tool, plain, aside])
  return null
}
