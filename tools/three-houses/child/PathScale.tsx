'use client'

import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { Person } from '@/components/illustrations/Figures'
import { Line, Picture, Shape } from '@/components/illustrations/Picture'
import { Button } from '@/components/ui/Button'
import { classes } from '@/components/ui/classes'
import { SharedTextArea } from '@/sync/browser/SharedTextArea'
import { textOf } from '@/sync/model/edit'
import type { HouseRating } from '../content'
import { asMeant, confirmWhy, pathToday, standOnPath } from './actions'
import { ListenTo } from './ChildWords'
import { useHouses } from './houses'
import { IsRight } from './IsRight'
import styles from './PathScale.module.css'

const steps = Array.from({ length: 11 }, (_, step) => step)

/** The path to the safe house, from 0 (still far) to 10 (there): a scale a child can stand on. Not knowing is a full answer. */
export function PathScale() {
  const t = useTranslations('child.path')
  const { doc, content, voice, band } = useHouses()
  const given = pathToday(content, voice)
  const at = given?.value ?? null
  return (
    <section className={styles.path} aria-labelledby="path">
      <h2 id="path" className={styles.question}>
        {t('question')}
      </h2>
      <ListenTo text={t('question')} />
      <p className={styles.end}>{t('low')}</p>
      <div role="radiogroup" aria-labelledby="path" className={styles.steps}>
        {steps.map((step) => (
          <label key={step} className={classes(styles.step, step === at && styles.here)}>
            <input
              type="radio"
              name="path"
              className={styles.radio}
              checked={step === at}
              onChange={() => standOnPath(doc, content, voice, step)}
            />
            <span className={styles.hidden}>{t('step', { step })}</span>
            <Picture size={[64, 110]}>
              <Shape
                d="M8 92C20 88 44 88 57 92 60 98 58 104 52 106 38 110 24 110 12 106 5 103 4 97 8 92z"
                wash="wood"
                line="fine"
              />
              {step === at && (
                <Person
                  age={band === 'teen' ? 'teen' : 'child'}
                  skin={4}
                  hair="curls"
                  hairColour="black"
                  clothes="honey"
                  at={[32, 98]}
                  mood="plain"
                />
              )}
            </Picture>
          </label>
        ))}
        <Picture size={[80, 110]} className={styles.house}>
          <Shape
            d="M14 100C12 80 13 64 14 50 30 47 52 47 68 50 70 66 70 84 68 101 50 104 32 104 14 100z"
            wash="paper"
          />
          <Shape d="M4 54C18 40 28 30 41 18 54 29 66 41 78 54 54 48 28 48 4 54z" wash="pine" />
          <Shape d="M32 102C31 90 31 82 32 74 38 69 46 69 51 74 52 83 52 92 51 103z" wash="clay" line="fine" />
          <Line d="M0 104C6 102 10 102 14 102M68 102C72 102 76 103 80 104" />
        </Picture>
      </div>
      <p className={styles.end}>{t('high')}</p>
      <Button variant="plain" size="child" onClick={() => standOnPath(doc, content, voice, null)}>
        {t('pass')}
      </Button>
      {given && at !== null && <Why rating={given} />}
    </section>
  )
}

function Why({ rating }: { rating: HouseRating }) {
  const t = useTranslations('child.path')
  const { doc, typist } = useHouses()
  const { id, confirmedAt } = rating
  const because = useMemo(() => textOf(doc, 'ratings', id, 'because'), [doc, id])
  const higher = useMemo(() => textOf(doc, 'ratings', id, 'oneHigher'), [doc, id])
  const typed = () => confirmWhy(doc, id, asMeant(confirmedAt, typist))
  return (
    <div className={styles.why}>
      <SharedTextArea text={because} rows={1} label={t('because')} onInput={typed} />
      <SharedTextArea text={higher} rows={1} label={t('higher')} onInput={typed} />
      {typist && `${rating.because}${rating.oneHigher}`.trim() !== '' && (
        <IsRight confirmed={confirmedAt !== null} onYes={() => confirmWhy(doc, id, new Date().toISOString())} />
      )}
    </div>
  )
}
