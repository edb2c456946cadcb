'use client'

import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { Icon } from '@/components/ui/Icon'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import type { Container } from '../codes'
import type { HouseCard } from '../content'
import { useDraft } from '../use-draft'
import { charge, saidByChild, setAside, toggle } from './actions'
import { ListenTo } from './ChildWords'
import { useHouse, useHouses } from './houses'
import styles from './Phone.module.css'
import { Said } from './Said'
import { washFor } from './scenes/washes'

const levels = [0, 1, 2, 3, 4, 5]

/**
 * A telephone on paper: bubbles, a battery, what is on mute, what is pinned and what one would delete (practice guide 1.3, 1.8). Nothing
 * of a real one: no contacts, no links, nothing to upload.
 */
export function Phone({ container, name }: { container: Container; name: string }) {
  const t = useTranslations('child.phone')
  const { content } = useHouses()
  const house = useHouse(container)
  const inside = content.cards.filter((card) => card.container === container)
  const messages = inside.filter(({ kind }) => kind === 'message' || kind === 'words')
  const muted = inside.filter(({ kind }) => kind === 'muted')
  const pinnedFirst = [...messages.filter(({ pinned }) => pinned), ...messages.filter(({ pinned }) => !pinned)]
  return (
    <div className={styles.phones}>
      <div className={styles.phone} data-wash={washFor(container, house.color)}>
        <p className={styles.bar}>
          <span>{name}</span>
        </p>
        <ul className={styles.messages} aria-label={t('messagesIn', { name })}>
          {pinnedFirst.map((card) => (
            <Bubble key={card.id} card={card} />
          ))}
        </ul>
        <NewMessage container={container} />
      </div>
      <div className={styles.beside}>
        <p className={styles.note}>{t('notReal')}</p>
        <ListenTo text={t('notReal')} />
        <Battery container={container} />
        <Muted container={container} cards={muted} />
      </div>
    </div>
  )
}

function Bubble({ card }: { card: HouseCard }) {
  const t = useTranslations('child.phone')
  const { doc } = useHouses()
  const acts = [
    ['pinned', card.pinned ? 'unpin' : 'pin'],
    ['unsent', card.unsent ? 'markSent' : 'markUnsent'],
    ['crossedOut', card.crossedOut ? 'restore' : 'delete'],
  ] as const
  return (
    <li className={classes(styles.bubble, card.unsent && styles.unsent, card.crossedOut && styles.crossed)}>
      {card.fromWhom !== '' && <span className={styles.from}>{t('fromWho', { who: card.fromWhom })}</span>}
      <Said card={card} small>
        {acts.map(([field, word]) => (
          <button key={field} type="button" className={styles.act} onClick={() => toggle(doc, card, field)}>
            {t(word)}
          </button>
        ))}
      </Said>
      <p className={styles.state}>
        {[card.pinned && t('pinned'), card.unsent && t('unsent'), card.crossedOut && t('deleted')]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </li>
  )
}

/** As on a telephone: Enter sends. */
const oneLine = {
  rows: 1,
  enterKeyHint: 'send',
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  },
} as const

function NewMessage({ container }: { container: Container }) {
  const t = useTranslations('child.phone')
  const { doc, content, voice, readOnly, typist } = useHouses()
  const draft = useDraft(doc, content, { container, kind: 'message', side: 'child' })
  if (readOnly) return null
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault()
        draft.finish(saidByChild(voice, typist))
      }}
    >
      <SharedTextArea {...oneLine} text={draft.fromWhom} label={t(`from.${container}`)} onInput={draft.typed} />
      <SharedTextArea {...oneLine} text={draft.text} label={t('new')} onInput={draft.typed} />
      <Button type="submit" variant="primary" size="child" icon="send">
        {t('send')}
      </Button>
    </form>
  )
}

function Battery({ container }: { container: Container }) {
  const t = useTranslations('child.phone')
  const { doc, readOnly } = useHouses()
  const { battery } = useHouse(container)
  return (
    <fieldset disabled={readOnly}>
      <legend className={styles.legend}>
        {t('battery')}: {t(`batteryHint.${container}`)}
      </legend>
      <div className={styles.levels}>
        {levels.map((level) => (
          <label
            key={level}
            className={classes(styles.level, battery !== null && level * 20 <= battery && styles.full)}
          >
            <input
              type="radio"
              name={`battery-${container}`}
              className={styles.radio}
              aria-label={t('batteryAt', { level })}
              checked={battery === level * 20}
              onChange={() => charge(doc, container, level * 20)}
            />
            <span aria-hidden="true">{level}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Muted({ container, cards }: { container: Container; cards: readonly HouseCard[] }) {
  const t = useTranslations('child.phone')
  const { doc, content, voice, readOnly, typist } = useHouses()
  const draft = useDraft(doc, content, { container, kind: 'muted', side: 'child' })
  return (
    <section className={styles.muted}>
      <h2 className={styles.legend}>
        <Icon name="pause" /> {t('muted')}
      </h2>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id} className={styles.mute}>
            <Said card={card} small>
              <button type="button" className={styles.act} onClick={() => setAside(doc, card.id)}>
                {t('unmute')}
              </button>
            </Said>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <form
          className={styles.new}
          onSubmit={(event) => {
            event.preventDefault()
            // A dot is enough: that there is something, and no word of it.
            draft.finish(saidByChild(voice, typist), '•')
          }}
        >
          <SharedTextArea {...oneLine} text={draft.text} label={t('mutedHint')} onInput={draft.typed} />
          <Button type="submit" size="child">
            {t('mute')}
          </Button>
        </form>
      )}
    </section>
  )
}
