'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import { Select } from '@/components/form/Select'
import type { PictureProps } from '@/components/illustrations/Picture'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { readVoice, writeVoice, type Voice } from '../../voice'
import type { Container } from '../codes'
import type { HouseCard } from '../content'
import { cardsIn, drawn, statesOf } from '../rules/cards'
import { OnSheet } from '../read/OnSheet'
import { useDraft } from '../use-draft'
import { confirm, note, removeCard, saidAtDesk } from './card-actions'
import { KeptPicture } from './KeptPicture'
import { useEditing } from './editing'
import styles from './Houses.module.css'
import { Paper } from './Paper'
import { TakeAlong } from './TakeAlong'

/** Where it cannot come its name says what it is. */
const sticker = () => import('@/components/illustrations/stickers').catch(() => ({ Sticker: Named }))
const Sticker = lazy(async () => ({ default: (await sticker()).Sticker }))

/** Drawing, paper and words of one house. Words are kept letter for letter; what an adult makes of them is another field. */
export function HouseCards({ container }: { container: Container }) {
  const t = useTranslations('tools.three_houses')
  const { content, context, doc } = useEditing()
  const child: Voice = { kind: 'child', person: context.childId }
  const draft = useDraft(doc, content, { container, kind: 'words', side: 'desk' })
  const [voice, setVoice] = useState(writeVoice(child))
  const pictures = content.pictures.filter(({ part }) => part === container)
  const waiting =
    drawn(content).some(({ part }) => part === container) && !pictures.some(({ kind }) => kind === 'drawing')
  const voices = [
    { value: writeVoice(child), label: t('voices.child') },
    ...context.people
      .filter(({ kind, id }) => kind === 'parent' && id !== context.childId)
      .map(({ id, name }) => ({ value: writeVoice({ kind: 'parent', person: id }), label: name })),
  ]
  return (
    <>
      {pictures.map((picture) => (
        <figure key={picture.id}>
          <KeptPicture picture={picture} className={styles.image} />
          {picture.kind === 'paper' && (
            <figcaption className={styles.soft}>
              {picture.caption} {picture.takenOn && t('read.made', { day: picture.takenOn })}
            </figcaption>
          )}
        </figure>
      ))}
      {waiting && <p className={styles.soft}>{t('read.waiting')}</p>}
      <OnSheet content={content} part={container} />
      <ul className={styles.cards}>
        {cardsIn(content, container).map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ul>
      <form
        className={styles.new}
        onSubmit={(event) => {
          event.preventDefault()
          draft.finish(saidAtDesk(readVoice(voice), context.me))
        }}
      >
        <SharedTextArea
          text={draft.text}
          label={t('cards.new')}
          hint={t('cards.newHint')}
          rows={2}
          onInput={draft.typed}
        />
        <div className={styles.acts}>
          {voices.length > 1 && (
            <Select
              label={t('cards.voice')}
              options={voices}
              value={voice}
              onChange={(event) => setVoice(event.target.value)}
            />
          )}
          <Button type="submit" icon="plus">
            {t('cards.add')}
          </Button>
          <Paper container={container} />
        </div>
      </form>
    </>
  )
}

function Card({ card }: { card: HouseCard }) {
  const t = useTranslations('tools.three_houses')
  const { doc, aside, context } = useEditing()
  const [adult, setAdult] = useState(card.paraphrase !== '')
  const who = context.people.find(({ id }) => id === card.voice.person)?.name ?? t(`voices.${card.voice.kind}`)
  return (
    <li className={styles.card} data-card={card.id}>
      {card.kind === 'sticker' && card.sticker ? (
        <Suspense fallback={<Named title={t(`stickers.${card.sticker}`)} className={styles.sticker} />}>
          <Sticker code={card.sticker} title={t(`stickers.${card.sticker}`)} className={styles.sticker} />
        </Suspense>
      ) : (
        <p className="family-words" data-size="card">
          {card.text}
        </p>
      )}
      <p className={styles.soft}>
        {[
          t('cards.of', { who }),
          card.fromWhom !== '' && t('read.from', { who: card.fromWhom }),
          ...statesOf(card).map((state) => t(`cards.states.${state}`)),
          card.enteredByName !== '' && t('cards.typedBy', { name: card.enteredByName }),
          card.confirmedAt !== null && t('cards.confirmed'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {adult && (
        <SharedTextArea
          text={note(aside, card.id, 'paraphrase')}
          rows={1}
          label={t('cards.paraphrase')}
          hint={t('cards.paraphraseHint')}
        />
      )}
      <div className={styles.acts}>
        {card.confirmedAt === null && card.voice.kind === 'child' && (
          <Button icon="check" onClick={() => confirm(doc, card.id)}>
            {t('cards.confirm')}
          </Button>
        )}
        {!adult && (
          <Button variant="plain" onClick={() => setAdult(true)}>
            {t('cards.addParaphrase')}
          </Button>
        )}
        <TakeAlong card={card} />
        <StandsIn card={card.id} />
        <Button variant="plain" icon="archive" onClick={() => removeCard(doc, card.id)}>
          {t('cards.remove')}
        </Button>
      </div>
    </li>
  )
}

/** Where else these words stand now, beside the map. */
function StandsIn({ card }: { card: string }) {
  const t = useTranslations('tools.three_houses.take.in')
  const { content } = useEditing()
  const kinds = new Set(
    content.taken.flatMap((each) => (each.card === card && t.has(each.toKind) ? [each.toKind] : [])),
  )
  return [...kinds].map((kind) => (
    <span key={kind} className={styles.soft}>
      {t(kind)}
    </span>
  ))
}

function Named({ title, className }: PictureProps) {
  return <span className={className}>{title}</span>
}
