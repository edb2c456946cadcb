'use client'

import { useTranslations } from 'next-intl'
import { Face, moods } from '@/components/illustrations/Figures'
import { Button } from '@/components/ui/Button'
import { Dialog } from '@/components/ui/Dialog'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import { cellRow, marks, type Cell, type Container, type Day, type DayPart, type Mark } from '../codes'
import { asMeant, setCell } from './actions'
import { spokenIn } from './ChildWords'
import { useHouses } from './houses'
import { IsRight } from './IsRight'
import { MarkSign } from './MarkSign'
import styles from './Week.module.css'

/** In which of the three somebody stands decides which sign comes first; all may be used everywhere. */
const firstMark: Record<Container, Mark> = { good: 'good', worry: 'hard', dream: 'wish' }
const homes = ['a', 'b'] as const

type Props = { cell: Cell; container: Container; onClose: () => void }

/** One part of one day. Homes have neutral names: nobody is asked to compare them (practice guide 1.6). */
export function WeekCellDialog({ cell, container, onClose }: Props) {
  const t = useTranslations('child.week')
  const { doc, content, language, typist } = useHouses()
  const known = content.cells.find((each) => each.cell === cell)
  const [day, part] = cell.split('.') as [Day, DayPart]
  const inOrder = [firstMark[container], ...marks.filter((mark) => mark !== firstMark[container])]
  const words = (name: 'word' | 'where' | 'withWhom') => ({
    text: textOf(doc, 'cells', cellRow(cell), name),
    rows: 1,
    label: t(name),
    // Also makes it a part of the week where it was none: words alone are an answer.
    onInput: () => setCell(doc, cell, { confirmedAt: asMeant(known?.confirmedAt, typist) }),
  })
  const said = known !== undefined && [known.word, known.where, known.withWhom].some((each) => each.trim() !== '')
  return (
    <Dialog
      open
      title={t('cell', { day: t(`daysLong.${day}`), part: t(`parts.${part}`) })}
      closeLabel={t('ready')}
      onOpenChange={(open) => open || onClose()}
    >
      <div {...spokenIn(language)} className={styles.dialog}>
        <fieldset>
          <legend className={styles.legend}>{t('how')}</legend>
          <div className={styles.choices}>
            {moods.map((mood, at) => (
              <button
                key={mood}
                type="button"
                className={styles.choice}
                aria-pressed={known?.feeling === at + 1}
                onClick={() => setCell(doc, cell, { feeling: known?.feeling === at + 1 ? null : at + 1 })}
              >
                <Face mood={mood} skin={2} className={styles.big} />
                <span>{t(`faces.${at + 1}`)}</span>
              </button>
            ))}
          </div>
        </fieldset>
        <SharedTextArea {...words('word')} />
        <SharedTextArea {...words('where')} />
        <SharedTextArea {...words('withWhom')} />
        {typist && said && (
          <IsRight
            confirmed={known.confirmedAt !== null}
            onYes={() => setCell(doc, cell, { confirmedAt: new Date().toISOString() })}
          />
        )}
        <fieldset>
          <legend className={styles.legend}>{t('mark')}</legend>
          <div className={styles.choices}>
            {inOrder.map((mark) => (
              <button
                key={mark}
                type="button"
                className={styles.choice}
                aria-pressed={known?.mark === mark}
                onClick={() => setCell(doc, cell, { mark: known?.mark === mark ? null : mark })}
              >
                <MarkSign mark={mark} />
                <span>{t(`marks.${mark}`)}</span>
              </button>
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend className={styles.legend}>{t('home')}</legend>
          <div className={styles.choices}>
            {homes.map((home) => (
              <Button
                key={home}
                size="child"
                aria-pressed={known?.home === home}
                className={known?.home === home ? styles.on : undefined}
                onClick={() => setCell(doc, cell, { home: known?.home === home ? null : home })}
              >
                {t(`homes.${home}`)}
              </Button>
            ))}
          </div>
        </fieldset>
        <Button variant="primary" size="child" onClick={onClose}>
          {t('ready')}
        </Button>
      </div>
    </Dialog>
  )
}
