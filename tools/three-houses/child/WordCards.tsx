'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { Container } from '../codes'
import type { HouseCard } from '../content'
import { useDraft } from '../use-draft'
import { confirmWords, putBack, saidByChild, setAside } from './actions'
import { ListenTo } from './ChildWords'
import { useHouses } from './houses'
import styles from './WordCards.module.css'

/** For who would rather write, or cannot draw: the same houses in words, with a keyboard and a screen reader as well. */
export function WordCards({ container }: { container: Container }) {
  const t = useTranslations('child.cards')
  const { doc, content, voice, readOnly, typist } = useHouses()
  const draft = useDraft(doc, content, { container, kind: 'words', side: 'child' })
  const [gone, setGone] = useState<string | null>(null)
  const cards = content.cards.filter((card) => card.container === container && card.kind === 'words')
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
  const { doc, readOnly } = useHouses()
  const [changing, setChanging] = useState(false)
  const change = () => {
    // "Yes, that is it" closes it: what it says now is what was meant.
    if (changing) confirmWords(doc, card.id)
    setChanging(!changing)
  }
  return (
    <li className={styles.card}>
      {changing ? (
        <SharedTextArea text={textOf(doc, 'cards', card.id, 'text')} label={t('change')} rows={2} />
      ) : (
        <p className="family-words" data-size="card">
          {card.text}
        </p>
      )}
      {card.confirmedAt !== null && (
        <p className={styles.right}>
          <Icon name="check" size="small" /> {t('confirmed')}
        </p>
      )}
      <ListenTo text={card.text} />
      {!readOnly && (
        <div className={styles.acts}>
          {card.confirmedAt === null && (
            <>
              <span>{t('right')}</span>
              <Button size="child" variant="primary" onClick={() => confirmWords(doc, card.id)}>
                {t('yes')}
              </Button>
            </>
          )}
          <Button size="child" variant="plain" onClick={change}>
            {t(changing ? 'yes' : 'change')}
          </Button>
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
        </div>
      )}
    </li>
  )
}
