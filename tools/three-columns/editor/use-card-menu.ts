'use client'

import { useTranslations } from 'next-intl'
import type { MenuItem } from '@/components/ui/Menu'
import type { MapCard } from '../content'
import { cardsIn } from '../rules/cards'
import { moveCard, removeCard } from './actions'
import { useEditing } from './editing'

/** What can be done with one card, by touch or by keyboard: everything dragging can, and more. */
export function useCardMenu(card: MapCard): { items: MenuItem[]; act: (id: string) => void } {
  const t = useTranslations('tools.three_columns')
  const { content, doc, show, tell } = useEditing()
  const group = cardsIn(content, card.column, card.category)
  const at = group.findIndex(({ id }) => id === card.id)
  const [above, below] = [group[at - 1], group[at + 1]]
  const items: MenuItem[] = [
    { id: 'open', label: t('menu.open'), icon: 'edit' },
    { id: 'sort', label: t('menu.sort'), icon: 'split' },
    { id: 'move', label: t('menu.move'), icon: 'move' },
    { id: 'up', label: t('menu.up'), icon: 'arrow-up', disabled: !above },
    { id: 'down', label: t('menu.down'), icon: 'arrow-down', disabled: !below },
    { id: 'remove', label: t('menu.remove'), icon: 'archive' },
  ]
  const act = (id: string) => {
    const { column, category } = card
    if (id === 'open') show({ kind: 'card', id: card.id })
    else if (id === 'sort') show({ kind: 'sort', ids: [card.id] })
    else if (id === 'move') show({ kind: 'move', card })
    else if (id === 'up' && above) moveCard(doc, content, card, { column, category, before: above.id })
    else if (id === 'down' && below) moveCard(doc, content, card, { column, category, after: below.id })
    else if (id === 'remove') tell(t('undo.removed'), removeCard(doc, card.id))
  }
  return { items, act }
}
