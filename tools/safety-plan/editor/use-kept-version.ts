'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { useSave } from '@/sync/browser/live-context'
import type { Round } from '../content'
import { sinceRound } from '../rules/frozen'
import { set, today } from './actions'
import { useEditing } from './editing'

/**
 * A round also becomes a version with a name in the history, as soon as the server has everything: what people agreed to can then be opened
 * and compared whole. Where somebody wrote on before that, the round keeps what it froze, and no version claims to be it.
 */
export function useKeptVersion(round: Round): 'kept' | 'keptSoon' | 'notKept' {
  const t = useTranslations('tools.safety_plan.agree')
  const format = useFormatter()
  const { content, context, doc } = useEditing()
  const { state } = useSave()
  const asked = useRef(false)
  const same = sinceRound(round.frozen, content).length === 0
  const day = format.dateTime(new Date(`${round.on}T12:00:00`), 'day')
  // Only a round of now: what was not kept then is not kept later under its name.
  const fresh = round.version === null && same && round.on === today()
  const ready = fresh && state.at === 'server'
  useEffect(() => {
    if (!ready || asked.current) return
    asked.current = true
    void fetch(`/api/documents/${context.documentId}/versions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ label: t('versionName', { day }) }),
    })
      .then(async (answer) => {
        const { id } = answer.ok ? ((await answer.json()) as { id?: string }) : {}
        if (id) set(doc, 'rounds', round.id, { version: id })
        else asked.current = false
      })
      .catch(() => {
        asked.current = false
      })
  }, [ready, context.documentId, day, doc, round.id, t])
  return round.version !== null ? 'kept' : fresh ? 'keptSoon' : 'notKept'
}
