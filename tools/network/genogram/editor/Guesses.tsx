import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import { mark, tieAll } from '../actions'
import { guessParents, guessSymbol } from '../guesses'
import styles from './Drawing.module.css'
import { useEditing } from './editing'

/** What the words about people suggest, asked in one sentence and drawn in one touch; never drawn unasked. */
export function Guesses() {
  const t = useTranslations('tools.network.genogram.edit')
  const format = useFormatter()
  const { doc, content, drawable, tell, nameOf } = useEditing()
  const [later, setLater] = useState({ parents: false, symbols: false })
  const ties = guessParents(drawable.drawn, content.ties)
  const shaped = drawable.drawn.flatMap((person) => {
    const symbol = guessSymbol(person)
    return symbol === null ? [] : [{ person, symbol }]
  })
  const names = (ids: readonly string[]) => format.list([...new Set(ids)].map(nameOf), 'and')
  if (ties.length > 0 && !later.parents)
    return (
      <Notice>
        <p>
          {t('guessParents', {
            parents: names(ties.map(({ from }) => from)),
            children: names(ties.map(({ to }) => to)),
          })}
        </p>
        <div className={styles.bar}>
          <Button variant="primary" onClick={() => tell(t('did.parents'), tieAll(doc, content.ties, ties))}>
            {t('guessParentsYes')}
          </Button>
          <Button variant="plain" onClick={() => setLater({ ...later, parents: true })}>
            {t('later')}
          </Button>
        </div>
      </Notice>
    )
  if (shaped.length < 2 || later.symbols) return null
  return (
    <Notice>
      <p>{t('guessSymbols', { names: names(shaped.map(({ person }) => person.id)) })}</p>
      <div className={styles.bar}>
        <Button
          variant="primary"
          onClick={() => {
            const undos = shaped.map(({ person, symbol }) =>
              mark(
                doc,
                person.id,
                content.marks.find((each) => each.person === person.id),
                { symbol },
              ),
            )
            tell(t('did.symbols'), () => undos.forEach((undo) => undo()))
          }}
        >
          {t('guessSymbolsYes')}
        </Button>
        <Button variant="plain" onClick={() => setLater({ ...later, symbols: true })}>
          {t('later')}
        </Button>
      </div>
    </Notice>
  )
}
