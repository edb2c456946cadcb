import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { RadioCards } from '@/components/form/RadioCards'
import { Button } from '@/components/ui/Button'
import { mark, removeFigure } from '../actions'
import { symbols } from '../codes'
import type { Mark } from '../content'
import { guessSymbol } from '../guesses'
import type { Drawn } from '../people'
import { outlineOf } from '../read/paths'
import lines from '../read/Drawing.module.css'
import styles from './Drawing.module.css'
import { useEditing } from './editing'
import { Mover } from './Mover'
import { TieParts } from './TieParts'

/** Everything to say about one person. The order of how people tell it: who it is, whose child, whose partner, then how they get on. */
export function Panel({ person, onClose }: { person: Drawn; onClose: () => void }) {
  const t = useTranslations('tools.network.genogram')
  const { doc, content, tell } = useEditing()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const { id, name, symbol } = person
  const change = (fields: Partial<Omit<Mark, 'person'>>, words = t('edit.did.marked', { name })) =>
    tell(
      words,
      mark(
        doc,
        id,
        content.marks.find((each) => each.person === id),
        fields,
      ),
    )
  const guess = guessSymbol(person)
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-label={t('edit.panel', { name })}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{name}</h3>
        <Button variant="plain" icon="close" onClick={onClose}>
          {t('edit.close')}
        </Button>
      </div>
      <RadioCards
        legend={t('edit.symbol', { name })}
        name={`symbol-${id}`}
        arrange="row"
        value={symbol ?? ''}
        onChange={({ target }) => change({ symbol: symbols.find((each) => each === target.value) ?? null })}
        options={symbols.map((each) => ({
          value: each,
          label: t(`symbols.${each}`),
          picture: (
            <svg viewBox="-40 -40 80 80" className={styles.symbol} aria-hidden>
              <path d={outlineOf(each)} className={lines.symbol} />
            </svg>
          ),
        }))}
      />
      {guess && (
        <p className={styles.bar}>
          {t('edit.guess', { symbol: t(`symbols.${guess}`) })}
          <Button onClick={() => change({ symbol: guess })}>{t('edit.yes')}</Button>
        </p>
      )}
      <TieParts person={person} />
      <Checkbox
        label={t('edit.died', { name })}
        checked={person.died}
        onChange={({ target }) => change({ died: target.checked })}
      />
      {(person.kind === 'figure' || person.expected) && (
        <Checkbox
          label={t('edit.expected')}
          checked={person.expected}
          onChange={({ target }) => change({ expected: target.checked })}
        />
      )}
      <Mover person={person} />
      <div className={styles.bar}>
        {person.kind === 'figure' ? (
          <Button
            variant="plain"
            icon="remove"
            onClick={() => {
              tell(t('edit.did.left', { name }), removeFigure(doc, id))
              onClose()
            }}
          >
            {t('edit.figureRemove')}
          </Button>
        ) : (
          <Button
            variant="plain"
            icon="hide"
            onClick={() => {
              change({ drawn: false }, t('edit.did.left', { name }))
              onClose()
            }}
          >
            {t('edit.leave')}
          </Button>
        )}
      </div>
    </section>
  )
}
