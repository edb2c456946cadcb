'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { removeRow, setFields, textOf } from '@/sync/model/edit'
import { writeVoice } from '../../voice'
import { categoriesOf, columns } from '../codes'
import type { MapCard } from '../content'
import { placeOf, readPlace } from '../document'
import { day } from '../read/day'
import { moveCard, removeCard, type Said } from './actions'
import { CardDetails } from './CardDetails'
import styles from './CardDialog.module.css'
import { CardSource } from './CardSource'
import { Disputes } from './Disputes'
import { useEditing, useNamed } from './editing'
import { VoicePicker } from './VoicePicker'
import { WritingHints } from './WritingHints'

/** Everything about one card. What is typed is kept as it is typed; there is nothing to save and nothing to cancel. */
export function CardDialog({ id, fresh = false }: { id: string; fresh?: boolean }) {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { content, doc, show } = useEditing()
  const card = content.cards.find((each) => each.id === id)
  const body = useRef<HTMLDivElement>(null)
  const close = () => {
    // A card that was begun here and got no words leaves nothing behind.
    if (fresh && card && card.text.trim() === '' && Object.keys(card.details).length === 0) removeRow(doc, 'cards', id)
    show(null)
  }
  // Another device put it in the bin meanwhile.
  if (!card) return null
  return (
    <Dialog
      open
      size="wide"
      title={named(card.category === null ? 'unsorted.name' : `categories.${card.category}.name`)}
      closeLabel={t('dialog.close')}
      onOpenChange={(open) => open || close()}
    >
      <div ref={body} className={styles.body}>
        <Words card={card} />
        <Who card={card} />
        <Kind card={card} />
        <CardDetails card={card} />
        <Disputes card={card} />
        <CardSource card={card} />
        <Foot card={card} onClose={close} />
      </div>
    </Dialog>
  )
}

function Words({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { doc } = useEditing()
  const text = textOf(doc, 'cards', card.id, 'text')
  return (
    <section className={styles.part}>
      <SharedTextArea text={text} label={t('card.text')} hint={t('card.textHint')} rows={3} className={styles.words} />
      <WritingHints card={card} text={text} />
    </section>
  )
}

function Who({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { doc } = useEditing()
  const choose = ({ voice, voiceName }: Said) => {
    setFields(doc, 'cards', card.id, { voice: writeVoice(voice) })
    const name = textOf(doc, 'cards', card.id, 'voiceName')
    if (name.toJSON() !== voiceName) {
      name.delete(0, name.length)
      if (voiceName !== '') name.insert(0, voiceName)
    }
  }
  return (
    <VoicePicker legend={t('card.voice')} value={{ voice: card.voice, voiceName: card.voiceName }} onChoose={choose} />
  )
}

function Kind({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { content, doc, show } = useEditing()
  const options = columns.flatMap((column) =>
    [null, ...categoriesOf[column]].map((category) => ({
      value: placeOf(column, category),
      label: `${named(`columns.${column}.name`)}: ${named(category === null ? 'unsorted.name' : `categories.${category}.name`)}`,
    })),
  )
  return (
    <div className={styles.row}>
      <Select
        label={t('dialog.category')}
        options={options}
        value={placeOf(card.column, card.category)}
        onChange={(event) => moveCard(doc, content, card, readPlace(event.target.value))}
      />
      <Button variant="plain" icon="split" onClick={() => show({ kind: 'sort', ids: [card.id] })}>
        {t('menu.sort')}
      </Button>
    </div>
  )
}

function Foot({ card, onClose }: { card: MapCard; onClose: () => void }) {
  const t = useTranslations('tools.three_columns')
  const format = useFormatter()
  const { doc, tell } = useEditing()
  const remove = () => {
    onClose()
    tell(t('undo.removed'), removeCard(doc, card.id))
  }
  return (
    <footer className={styles.foot}>
      <p className={styles.small}>
        {card.enteredByName !== '' && t('card.enteredBy', { name: card.enteredByName })}{' '}
        {card.enteredAt && t('card.enteredOn', { date: format.dateTime(day(card.enteredAt.slice(0, 10)), 'day') })}
        {'. '}
        {t('dialog.saved')}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={onClose}>
          {t('dialog.ready')}
        </Button>
        <Button variant="plain" icon="archive" onClick={remove}>
          {t('menu.remove')}
        </Button>
      </div>
    </footer>
  )
}
