'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import type { Container } from '../codes'
import type { HouseCard } from '../content'
import { useDraft } from '../use-draft'
import { putBack, saidByChild, setAside } from './actions'
import { ListenTo } from './ChildWords'
import { useHouses } from './houses'
import { Said } from './Said'
import styles from './WordCards.module.css'

/** For who would rather write, or cannot draw: the same houses in words, with a keyboard and a screen reader as well. */
export function WordCards({ container }: { container: Container }) {
  const t = useTranslations('child.cards')
  const { doc, content, voice, readOnly, typist } = useHouses()
  const draft = useDraft(doc, content, { container, kind: 'words', side: 'child' })
  const [gone, setGone] = useState<string | null>(null)
  // Messages of a telephone too: with another form they are words of this house as much.
  const cards = content.cards.filter(
    ({ container: where, kind }) => where === container && (kind === 'words' || kind === 'message'),
  )
  return (
    <div className={styles.words}>
      {!readOnly && (
        <form
          className={styles.new}
          onSubmit={(event) => {
            event.preventDefault()
            draft.finish(saidByChild(voice, typist))
          }}
        >
          <SharedTextArea text={draft.text} label={t('new')} hint={t('newHint')} rows={2} onInput={draft.typed} />
          <Button type="submit" variant="primary" size="child" icon="plus">
            {t('add')}
          </Button>
        </form>
      )}
      {cards.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ul className={styles.cards} aria-label={t('list')}>
        {cards.map((card) => (
          <Card key={card.id} card={card} onAside={() => setGone(card.id)} />
        ))}
      </ul>
      <p role="status" className={styles.gone}>
        {gone !== null && (
          <>
            {t('removed')}{' '}
            <Button
              size="child"
              icon="undo"
              onClick={() => {
                putBack(doc, gone)
                setGone(null)
              }}
            >
              {t('putBack')}
            </Button>
          </>
        )}
      </p>
    </div>
  )
}

function Card({ card, onAside }: { card: HouseCard; onAside: () => void }) {
  const t = useTranslations('child.cards')
  const { doc } = useHouses()
  return (
    <li className={styles.card}>
      <Said card={card}>
        <Button
          size="child"
          variant="plain"
          onClick={() => {
            setAside(doc, card.id)
            onAside()
          }}
        >
          {t('remove')}
        </Button>
        <ListenTo text={card.text} />
      </Said>
    </li>
  )
}
