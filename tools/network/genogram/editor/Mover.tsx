import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import { Button } from '@/components/ui/Button'
import type { IconName } from '@/components/ui/Icon'
import { place, unplace } from '../actions'
import type { Drawn } from '../people'
import styles from './Drawing.module.css'
import { useEditing } from './editing'

const step = 20
const sides: { id: 'left' | 'up' | 'down' | 'right'; key: string; icon: IconName; x: number; y: number }[] = [
  { id: 'left', key: 'ArrowLeft', icon: 'back', x: -step, y: 0 },
  { id: 'up', key: 'ArrowUp', icon: 'arrow-up', x: 0, y: -step },
  { id: 'down', key: 'ArrowDown', icon: 'arrow-down', x: 0, y: step },
  { id: 'right', key: 'ArrowRight', icon: 'forward', x: step, y: 0 },
]

/** Moving without dragging: four buttons, or the arrow keys on any of them. */
export function Mover({ person: { id, name } }: { person: Drawn }) {
  const t = useTranslations('tools.network.genogram.edit')
  const { doc, content, drawable, tell } = useEditing()
  const node = drawable.drawing.nodes.find((each) => each.id === id)
  const old = content.places.find((each) => each.person === id)
  if (!node) return null
  const move = ({ x, y }: { x: number; y: number }) =>
    tell(t('did.placed', { name }), place(doc, { person: id, x: node.x + x, y: node.y + y }, old))
  const keys = (event: KeyboardEvent) => {
    const side = sides.find(({ key }) => key === event.key)
    if (!side) return
    event.preventDefault()
    move(side)
  }
  return (
    <fieldset className={styles.mover}>
      <legend className={styles.legend}>{t('move')}</legend>
      <p className={styles.soft}>{t('moveHint')}</p>
      <div className={styles.bar}>
        {sides.map((side) => (
          <Button key={side.id} icon={side.icon} aria-label={t(side.id)} onClick={() => move(side)} onKeyDown={keys}>
            <span aria-hidden>{t(side.id)}</span>
          </Button>
        ))}
        {old && (
          <Button variant="plain" icon="undo" onClick={() => tell(t('did.reset'), unplace(doc, [id]))}>
            {t('reset')}
          </Button>
        )}
      </div>
    </fieldset>
  )
}
