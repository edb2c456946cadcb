'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type ComponentType } from 'react'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { useDragging } from '../../use-dragging'
import { columns, type Column } from '../codes'
import ground from '../read/ground.module.css'
import { cardsIn, groupsOf } from '../rules/cards'
import styles from './Board.module.css'
import { CardList, type CardListProps } from './CardList'
import { Composer } from './Composer'
import { useEditing, useNamed } from './editing'

const bringDragging = () => import('./DraggableCards')

/** The three columns; on a narrow screen one at a time. Alt+1, 2, 3 goes straight to writing in one of them. */
export function Board() {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const [writing, setWriting] = useState<Column | null>(null)
  const [shown, setShown] = useState<Column>('worries')
  const board = useRef<HTMLDivElement>(null)
  const List = useDragging(board, CardList, bringDragging)
  const write = (column: Column | null) => {
    setWriting(column)
    if (column) setShown(column)
  }
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      // By its place: on a Belgian keyboard the top row gives & é " without Shift.
      const column = columns[['Digit1', 'Digit2', 'Digit3'].indexOf(event.code)]
      if (
        !event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        !column ||
        document.querySelector('[role="dialog"], [role="alertdialog"]')
      )
        return
      event.preventDefault()
      setWriting(column)
      setShown(column)
    }
    document.addEventListener('keydown', keys)
    return () => document.removeEventListener('keydown', keys)
  }, [])
  return (
    <div ref={board} className={styles.board} data-shown={shown}>
      <div className={styles.tabs} role="group" aria-label={t('editor.columnPick')}>
        {columns.map((column) => (
          <button
            key={column}
            type="button"
            className={styles.tab}
            data-tab=""
            data-column={column}
            aria-pressed={shown === column}
            onClick={() => setShown(column)}
          >
            {named(`columns.${column}.name`)}
          </button>
        ))}
      </div>
      <div className={styles.columns}>
        {columns.map((column) => (
          <ColumnOf key={column} column={column} List={List} writing={writing === column} onWrite={write} />
        ))}
      </div>
    </div>
  )
}

type ColumnProps = {
  column: Column
  List: ComponentType<CardListProps>
  writing: boolean
  onWrite: (column: Column | null) => void
}

function ColumnOf({ column, List, writing, onWrite }: ColumnProps) {
  const t = useTranslations('tools.three_columns')
  const named = useNamed()
  const { content, show } = useEditing()
  const cards = cardsIn(content, column)
  const unsorted = cards.filter(({ category }) => category === null)
  const opener = useRef<HTMLButtonElement>(null)
  const wrote = useRef(false)
  useEffect(() => {
    // The words that had the focus are gone: it stays where the work was, unless somebody has gone elsewhere already.
    if (wrote.current && !writing && document.activeElement === document.body) opener.current?.focus()
    wrote.current = writing
  }, [writing])
  const shown = groupsOf(column).filter((category) =>
    cards.length === 0 ? category === null : category !== null || unsorted.length > 0,
  )
  return (
    <section
      className={classes(styles.column, ground.ground)}
      data-column={column}
      aria-labelledby={`column-${column}`}
    >
      <h2 id={`column-${column}`} className={styles.question}>
        {named(`columns.${column}.question`)}
      </h2>
      <div className={styles.groups} data-cards="">
        {shown.map((category) => {
          const name = named(category === null ? 'unsorted.name' : `categories.${category}.name`)
          const definition = t(
            category === null
              ? cards.length === 0
                ? `columns.${column}.empty`
                : 'unsorted.definition'
              : `categories.${category}.definition`,
          )
          return (
            <div key={category} className={styles.group} data-group={category ?? ''}>
              {cards.length > 0 && <h3 className={styles.category}>{name}</h3>}
              <List
                column={column}
                category={category}
                cards={cardsIn(content, column, category)}
                label={cards.length === 0 ? named(`columns.${column}.name`) : name}
                empty={definition}
              />
            </div>
          )
        })}
      </div>
      {unsorted.length > 0 && !writing && (
        <Button variant="plain" icon="split" onClick={() => show({ kind: 'sort', ids: unsorted.map(({ id }) => id) })}>
          {t('menu.sort')}
        </Button>
      )}
      {writing ? (
        <Composer column={column} onLeave={() => onWrite(null)} />
      ) : (
        <button
          ref={opener}
          type="button"
          className={styles.add}
          onClick={() => onWrite(column)}
          aria-label={t('composer.openIn', { column: named(`columns.${column}.name`) })}
        >
          <span aria-hidden>+</span>
          <span>{t('composer.open')}</span>
        </button>
      )}
    </section>
  )
}
