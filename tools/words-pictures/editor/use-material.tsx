'use client'

import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { useSave } from '@/sync/browser/live-context'
import { useAside, useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { OtherDocument } from '@/sync/browser/OtherDocument'
import { together } from '@/sync/model/aside'
import { offersOf, useRules } from '../../case-rules'
import type { FromSource } from '../../links'
import type { CaseDocument, Tool } from '../../tool'
import { useEditing } from './editing'

/** What a first draft begins with: the worries and what goes well on the map, the rules of the plan. */
const kinds: readonly string[] = ['three_columns', 'safety_plan']

type Found = Readonly<Record<string, readonly FromSource[] | 'away'>>

/**
 * What the newest map and plan of this case say, opened here, also without a network. `sources` must stand on the page while it is asked;
 * `ready` says that each was read or is not to be had.
 */
export function useMaterial(): { offers: FromSource[]; ready: boolean; away: boolean; sources: ReactNode } {
  const { context } = useEditing()
  const rules = useRules()
  const [found, setFound] = useState<Found>({})
  const newest =
    rules === null || rules === 'away'
      ? []
      : kinds.flatMap((kind) => {
          const tool = rules(kind)
          const ofKind = context.documents.filter((each) => each.kind === kind)
          // On a visit what was begun there counts as empty until the server knows better.
          const of = ofKind.findLast(({ empty }) => !empty) ?? ofKind.at(-1)
          return tool?.offers && of ? [{ of, tool }] : []
        })
  const tell = (id: string, told: Found[string]) => setFound((now) => ({ ...now, [id]: told }))
  const read = newest.map(({ of }) => found[of.id])
  return {
    offers: read.flatMap((each) => (each === undefined || each === 'away' ? [] : [...each])),
    ready: rules !== null && read.every((each) => each !== undefined),
    away: rules === 'away' || read.includes('away'),
    sources: newest.map(({ of, tool }) => (
      <OtherDocument
        key={of.id}
        of={of}
        {...(tool.aside && { withAside: true })}
        fallback={<Waiting onAway={() => tell(of.id, 'away')} />}
      >
        <Read of={of} tool={tool} onOffers={(offers) => tell(of.id, offers)} />
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

function Read({ of, tool, onOffers }: { of: CaseDocument; tool: Tool; onOffers: (offers: FromSource[]) => void }) {
  const { context } = useLive()
  const plain = usePlain()
  const aside = useAside()?.plain() ?? null
  const tell = useEffectEvent(onOffers)
  useEffect(() => {
    const offers = offersOf(tool, together(plain, aside), context)
    tell(offers.map((offer) => ({ ...offer, sourceKind: of.kind, sourceDocument: of.id })))
  }, [tool, plain, aside, context, of.id, of.kind])
  return null
}
