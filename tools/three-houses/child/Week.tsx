'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { Face, moods } from '@/components/illustrations/Figures'
import { classes } from '@/components/ui/classes'
import { dayParts, days, type Cell, type Container } from '../codes'
import { setOtherWeek } from './actions'
import { ListenTo } from './ChildWords'
import { useHouses } from './houses'
import { MarkSign } from './MarkSign'
import styles from './Week.module.css'
import { WeekCellDialog } from './WeekCellDialog'

/** Seven days, four parts each (practice guide 1.3, 1.9): where, with whom, how it is. Every cell may stay empty. */
export function Week({ container }: { container: Container }) {
  const t = useTranslations('child.week')
  const { doc, content, readOnly } = useHouses()
  const [open, setOpen] = useState<Cell | null>(null)
  return (
    <div className={styles.week}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className={styles.caption}>{t('caption')}</caption>
          <thead>
            <tr>
              <td />
              {days.map((day) => (
                <th key={day} scope="col">
                  <abbr title={t(`daysLong.${day}`)}>{t(`days.${day}`)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {dayParts.map((part) => (
              <tr key={part}>
                <th scope="row">{t(`parts.${part}`)}</th>
                {days.map((day) => (
                  <td key={day}>
                    <CellButton
                      cell={`${day}.${part}`}
                      name={t('cell', { day: t(`daysLong.${day}`), part: t(`parts.${part}`) })}
                      onOpen={setOpen}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ListenTo text={t('caption')} />
      <Checkbox
        label={t('other')}
        checked={content.setup.otherWeek === true}
        disabled={readOnly}
        onChange={(event) => setOtherWeek(doc, event.target.checked)}
      />
      {open !== null && <WeekCellDialog cell={open} container={container} onClose={() => setOpen(null)} />}
    </div>
  )
}

function CellButton({ cell, name, onOpen }: { cell: Cell; name: string; onOpen: (cell: Cell) => void }) {
  const t = useTranslations('child.week')
  const { content, readOnly } = useHouses()
  const known = content.cells.find((each) => each.cell === cell)
  const mood = known?.feeling === null || known === undefined ? undefined : moods[known.feeling - 1]
  const says = [
    known?.where,
    known?.withWhom,
    known?.word,
    known?.feeling != null && t(`faces.${known.feeling}`),
    known?.mark && t(`marks.${known.mark}`),
  ].filter(Boolean)
  return (
    <button
      type="button"
      disabled={readOnly}
      className={classes(styles.cell, known?.home === 'a' && styles.homeA, known?.home === 'b' && styles.homeB)}
      aria-label={`${name}: ${says.length > 0 ? says.join(', ') : t('empty')}`}
      onClick={() => onOpen(cell)}
    >
      {mood && <Face mood={mood} skin={2} className={styles.face} />}
      {known?.mark && <MarkSign mark={known.mark} />}
      {known?.where && <span className={styles.where}>{known.where}</span>}
    </button>
  )
}
