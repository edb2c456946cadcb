'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { DateInput } from '@/components/form/DateInput'
import { RadioCards } from '@/components/form/RadioCards'
import { Select } from '@/components/form/Select'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { setFields, textOf } from '@/sync/model/edit'
import { writeVoice } from '../../voice'
import { detailsOf, stepStatuses } from '../codes'
import type { MapCard } from '../content'
import { day } from '../read/day'
import styles from './CardDialog.module.css'
import { CardPair } from './CardPair'
import { useEditing } from './editing'
import { VoiceChecks } from '../../VoiceChecks'
import { allVoices } from '../../voices'

/** What belongs to the category of this card. Nothing needs to be filled in. */
export function CardDetails({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { doc } = useEditing()
  const { category } = card
  if (category === null || category === 'strength') return null
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{t('dialog.more')}</h3>
      {category === 'danger_statement' && <Several card={card} field="worried" />}
      {category === 'complicating_factor' && <Owner card={card} />}
      {category === 'demonstrated_safety' && <DangerPresent card={card} />}
      {category === 'next_step' && <Several card={card} field="doers" />}
      {detailsOf[category].length > 0 && (
        <div className={styles.grid}>
          {category === 'next_step' && (
            <DateInput
              label={t('card.by')}
              value={card.by ?? ''}
              onChange={(event) =>
                setFields(doc, 'cards', card.id, { by: event.target.value === '' ? null : event.target.value })
              }
            />
          )}
          {detailsOf[category].map((name) => (
            <SharedTextArea
              key={name}
              text={textOf(doc, 'cards', card.id, name)}
              label={t(
                category === 'safety_goal' && name === 'behaviour' ? 'details_goal.behaviour' : `details.${name}`,
              )}
              rows={1}
            />
          ))}
        </div>
      )}
      {category === 'next_step' && <Status card={card} />}
      {category === 'safety_goal' && <GoalOwner card={card} />}
      {(category === 'danger_statement' || category === 'safety_goal') && <CardPair card={card} />}
    </section>
  )
}

function Several({ card, field }: { card: MapCard; field: 'worried' | 'doers' }) {
  const t = useTranslations('tools.three_columns')
  const { doc, context, nameOf } = useEditing()
  return (
    <VoiceChecks
      legend={t(`card.${field}`)}
      all={allVoices(context)}
      chosen={card[field]}
      nameOf={nameOf}
      onChange={(voices) => setFields(doc, 'cards', card.id, { [field]: voices.map(writeVoice) })}
    />
  )
}

function Owner({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { doc, context, nameOf } = useEditing()
  const options = allVoices(context).map((voice) => ({ value: writeVoice(voice), label: nameOf(voice) }))
  return (
    <Select
      label={t('card.owner')}
      placeholder={t('about.unsaid')}
      options={options}
      value={card.owner === null ? '' : writeVoice(card.owner)}
      onChange={(event) =>
        setFields(doc, 'cards', card.id, { owner: event.target.value === '' ? null : event.target.value })
      }
    />
  )
}

function DangerPresent({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { doc } = useEditing()
  return (
    <RadioCards
      legend={t('card.dangerPresent')}
      name={`danger-${card.id}`}
      value={card.dangerPresent === null ? 'none' : card.dangerPresent ? 'yes' : 'no'}
      onChange={({ target: { value } }) =>
        setFields(doc, 'cards', card.id, { dangerPresent: value === 'none' ? null : value === 'yes' })
      }
      options={(['yes', 'no', 'none'] as const).map((value) => ({ value, label: t(`yesNo.${value}`) }))}
    />
  )
}

function GoalOwner({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const { doc } = useEditing()
  return (
    <RadioCards
      legend={t('card.goalOwner')}
      name={`owner-${card.id}`}
      value={card.goalOwner ?? 'none'}
      onChange={({ target: { value } }) =>
        setFields(doc, 'cards', card.id, { goalOwner: value === 'none' ? null : value })
      }
      options={(['family', 'service', 'none'] as const).map((value) => ({ value, label: t(`goalOwner.${value}`) }))}
    />
  )
}

/** Looking back at a step is worth as much when the answer stays the same: the button says so. */
function Status({ card }: { card: MapCard }) {
  const t = useTranslations('tools.three_columns')
  const format = useFormatter()
  const { doc } = useEditing()
  const review = (status: string) => setFields(doc, 'cards', card.id, { status, reviewedAt: new Date().toISOString() })
  return (
    <div className={styles.options}>
      <RadioCards
        legend={t('card.status')}
        name={`status-${card.id}`}
        value={card.status}
        onChange={(event) => review(event.target.value)}
        options={stepStatuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
      />
      <div className={styles.row}>
        <Button variant="plain" icon="check" onClick={() => review(card.status)}>
          {t('dialog.review')}
        </Button>
        {card.reviewedAt && (
          <p className={styles.small}>
            {t('dialog.reviewed', { date: format.dateTime(day(card.reviewedAt.slice(0, 10)), 'day') })}
          </p>
        )}
      </div>
    </div>
  )
}
