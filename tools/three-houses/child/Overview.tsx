'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { fetchSurface } from '@/components/drawing/DrawingSurface'
import { Button } from '@/components/ui/Button'
import type { Container } from '../codes'
import { containers } from '../codes'
import { Ask } from './Ask'
import side from './ChildSide.module.css'
import { holdsSomething, useHouse, useHouses } from './houses'
import { LookDialog } from './LookDialog'
import styles from './Overview.module.css'
import { PathScale } from './PathScale'
import { scenes } from './scenes'
import { washFor } from './scenes/washes'
import { Door } from './warmup/Door'

type Props = {
  onOpen: (container: Container) => void
  onForm: () => void
  onWarmup: () => void
  onDone: () => void
}

/** The three beside each other. Which comes first is the child's to choose; what is good stands first and is never forced. */
export function Overview({ onOpen, onForm, onWarmup, onDone }: Props) {
  const t = useTranslations('child')
  const { content, variant } = useHouses()
  const [looking, setLooking] = useState<Container | null>(null)
  // The sheet is there by the time a house is chosen.
  useEffect(fetchSurface, [])
  const first = content.setup.firstContainer === null
  return (
    <>
      <div className={styles.top}>
        <Ask>{t(first ? 'overview.first' : 'overview.next')}</Ask>
        <Door onOpen={onWarmup} />
      </div>
      <ul className={styles.three}>
        {containers.map((container) => (
          <One key={container} container={container} onOpen={onOpen} onLook={setLooking} />
        ))}
      </ul>
      {variant === 'safety_house' && <PathScale />}
      <div className={side.foot}>
        <Button variant="plain" size="child" onClick={onForm}>
          {t('form.change')}
        </Button>
        {!first && (
          <Button variant="primary" size="child" icon="check" onClick={onDone}>
            {t('overview.done')}
          </Button>
        )}
      </div>
      {looking && <LookDialog container={looking} onClose={() => setLooking(null)} />}
    </>
  )
}

type OneProps = { container: Container; onOpen: (container: Container) => void; onLook: (container: Container) => void }

function One({ container, onOpen, onLook }: OneProps) {
  const t = useTranslations('child')
  const { content, variant } = useHouses()
  const house = useHouse(container)
  const { Cover } = scenes[variant]
  const name = house.label === '' ? t(`names.${variant}.${container}`) : house.label
  const state = house.skippedAt !== null ? 'skipped' : holdsSomething(content, container) ? 'something' : 'nothing'
  return (
    <li className={styles.one}>
      <button type="button" className={styles.open} onClick={() => onOpen(container)}>
        <Cover container={container} wash={washFor(container, house.color)} />
        <span className={styles.name}>{name}</span>
        <span className={side.soft}>{t(`overview.${state}`)}</span>
      </button>
      <Button
        variant="plain"
        size="child"
        icon="edit"
        aria-label={t('overview.changeOf', { name })}
        onClick={() => onLook(container)}
      >
        {t('overview.change')}
      </Button>
    </li>
  )
}
