import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { HouseCard } from '../content'
import { confirmWords, unconfirmWords } from './actions'
import { useHouses } from './houses'
import { IsRight } from './IsRight'
import styles from './Said.module.css'

type Props = {
  card: HouseCard
  /** What else can be done with these words; beside changing them. */
  children?: ReactNode
  /** Among the small buttons of a telephone. */
  small?: boolean
}

/** Words as they were said, whatever form they stand in: asked whether they are right, and changed until they are. */
export function Said({ card, children, small }: Props) {
  const t = useTranslations('child.cards')
  const { doc, readOnly } = useHouses()
  const [changing, setChanging] = useState(false)
  const change = () => {
    // "Yes, that is it" closes it: what it says now is what was meant.
    if (changing) confirmWords(doc, card.id)
    setChanging(!changing)
  }
  return (
    <>
      {changing ? (
        <SharedTextArea
          text={textOf(doc, 'cards', card.id, 'text')}
          label={t('change')}
          rows={2}
          onInput={() => unconfirmWords(doc, card.id)}
        />
      ) : (
        <p className="family-words" data-size="card">
          {card.text}
        </p>
      )}
      {!changing && <IsRight confirmed={card.confirmedAt !== null} onYes={() => confirmWords(doc, card.id)} />}
      {!readOnly && (
        <div className={styles.acts}>
          <Button
            size={small && !changing ? 'normal' : 'child'}
            variant={changing ? 'primary' : 'plain'}
            onClick={change}
          >
            {t(changing ? 'yes' : 'change')}
          </Button>
          {children}
        </div>
      )}
    </>
  )
}
