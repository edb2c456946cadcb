'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { HouseCard } from '../content'
import { took } from './actions'
import { useEditing } from './editing'

/**
 * Takes the child's words along into the family's map, where they keep their source. Asked of the server, because the map is another
 * document: without a network it says so, and nothing is lost.
 */
export function TakeAlong({ card }: { card: HouseCard }) {
  const t = useTranslations('tools.three_houses.take')
  const { content, aside, context } = useEditing()
  const [state, setState] = useState<'idle' | 'pending' | 'failed'>('idle')
  const taken = content.taken.some((each) => each.card === card.id && each.toKind === 'three_columns')
  if (taken) return <span>{t('taken')}</span>
  if (card.text.trim() === '') return null
  const take = async () => {
    setState('pending')
    const answer = await fetch(`/api/documents/${context.documentId}/quotes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ card: card.id }),
    }).catch(() => null)
    if (answer?.ok !== true) {
      setState('failed')
      return
    }
    const { documentId, item } = (await answer.json()) as { documentId: string; item: string }
    took(aside, card.id, { kind: 'three_columns', document: documentId, item })
    setState('idle')
  }
  return (
    <>
      <Button variant="plain" icon="link" pending={state === 'pending'} onClick={() => void take()}>
        {t('toMap')}
      </Button>
      {state === 'failed' && <span role="alert">{t('failed')}</span>}
    </>
  )
}
