'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Checkbox } from '@/components/form/Checkbox'
import { ScrollRegion } from '@/components/ui/ScrollRegion'
import { ViewSwitch } from '@/components/ui/ViewSwitch'
import { useLive, usePlain } from '@/sync/browser/LiveDocumentProvider'
import { mark, place, unplace, type Undo } from '../actions'
import { UndoNotice, type Told } from '../../../UndoNotice'
import { GenogramPicture } from '../GenogramPicture'
import { readGenogram } from '../read'
import { drawableOf, withPlaces } from '../read/drawable'
import { InWords } from '../read/InWords'
import { Legend } from '../read/Legend'
import { Picture } from '../read/Picture'
import { AddFigure } from './AddFigure'
import styles from './Drawing.module.css'
import { EditingContext, type Editing } from './editing'
import { Grip } from './Grip'
import { Guesses } from './Guesses'
import { Panel } from './Panel'
import { useHand } from './use-hand'

/** Drawing who belongs to whom: touch somebody and say it, drag to make it readable. The list below does the same in words. */
export default function Drawing() {
  const t = useTranslations('tools.network.genogram')
  const { doc, context, readOnly } = useLive()
  const plain = usePlain()
  const content = useMemo(() => readGenogram(plain).content, [plain])
  const drawable = useMemo(() => drawableOf(content, context), [content, context])
  const [chosen, setChosen] = useState<string | null>(null)
  const [size, setSize] = useState<'own' | 'whole'>('own')
  const [showHomes, setShowHomes] = useState(true)
  const [told, setTold] = useState<Told | null>(null)
  const svg = useRef<SVGSVGElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  // The family is in the middle of a wide sheet.
  useEffect(() => {
    const { current } = sheet
    if (current) current.scrollLeft = (current.scrollWidth - current.clientWidth) / 2
  }, [size])
  const tell = useCallback((words: string, undo: Undo) => setTold({ words, undo }), [])
  const nameOf = useCallback(
    (id: string) => [...drawable.drawn, ...drawable.left].find((person) => person.id === id)?.name ?? t('says.gone'),
    [drawable, t],
  )
  const carried = useHand(svg, drawable.drawing, {
    onTouch: setChosen,
    onPut: (person, spot) =>
      tell(
        t('edit.did.placed', { name: nameOf(person) }),
        place(
          doc,
          { person, ...spot },
          content.places.find((each) => each.person === person),
        ),
      ),
  })
  if (readOnly) return <GenogramPicture content={content} context={context} />
  const editing: Editing = { doc, content, drawable, tell, nameOf }
  const person = chosen === null ? undefined : drawable.people.get(chosen)
  const drawing = carried
    ? withPlaces(drawable, [...content.places.filter((each) => each.person !== carried.person), carried])
    : drawable
  return (
    <EditingContext value={editing}>
      <div className={styles.tool}>
        <Guesses />
        <div className={styles.bar}>
          <ViewSwitch
            label={t('edit.size')}
            chosen={size}
            views={[
              { id: 'own', label: t('edit.own') },
              { id: 'whole', label: t('edit.whole') },
            ]}
            onChoose={setSize}
          />
          {drawable.bands.length > 0 && (
            <Checkbox
              label={t('edit.homes')}
              checked={showHomes}
              onChange={({ target }) => setShowHomes(target.checked)}
            />
          )}
          {content.places.length > 0 && (
            <Button
              variant="plain"
              icon="undo"
              onClick={() =>
                tell(
                  t('edit.did.reset'),
                  unplace(
                    doc,
                    content.places.map((each) => each.person),
                  ),
                )
              }
            >
              {t('edit.resetAll')}
            </Button>
          )}
        </div>
        <div className={person ? styles.withPanel : styles.alone}>
          <ScrollRegion ref={sheet} role="region" aria-label={t('name')} className={styles.sheet}>
            <Picture
              ref={svg}
              drawing={drawing.drawing}
              people={drawing.people}
              bands={showHomes ? drawing.bands : []}
              label={t('picture')}
              chosen={chosen}
              over={<Grip />}
              whole={size === 'whole'}
            />
          </ScrollRegion>
          {person && <Panel key={person.id} person={person} onClose={() => setChosen(null)} />}
        </div>
        {!person && <p className={styles.soft}>{t('edit.hint')}</p>}
        <UndoNotice told={told} onClose={() => setTold(null)} />
        <Legend drawable={showHomes ? drawable : { ...drawable, bands: [] }} />
        <section className={styles.part}>
          <h3 className={styles.heading}>{t('list.title')}</h3>
          <InWords
            content={content}
            drawable={drawable}
            beside={(each) => (
              <Button
                variant="plain"
                icon="edit"
                aria-label={t('list.change', { name: each.name })}
                onClick={() => setChosen(each.id)}
              >
                {t('list.changeShort')}
              </Button>
            )}
          />
          <div className={styles.bar}>
            <AddFigure onAdded={setChosen} />
          </div>
          {drawable.left.length > 0 && (
            <div className={styles.part}>
              <p className={styles.soft}>{t('list.left')}</p>
              <div className={styles.bar}>
                {drawable.left.map(({ id, name }) => (
                  <Button
                    key={id}
                    icon="plus"
                    aria-label={`${t('edit.draw')}: ${name}`}
                    onClick={() =>
                      tell(
                        t('edit.did.drawn', { name }),
                        mark(
                          doc,
                          id,
                          content.marks.find((each) => each.person === id),
                          { drawn: true },
                        ),
                      )
                    }
                  >
                    {name}
                  </Button>
                ))}
              </div>
            </div>
          )}
        </section>
      </div>
    </EditingContext>
  )
}
