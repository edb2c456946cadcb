'use client'

import { useTranslations } from 'next-intl'
import { Figure } from '@/components/illustrations/Figures'
import { Button } from '@/components/ui/Button'
import { Icon, type IconName } from '@/components/ui/Icon'
import { Ask } from './Ask'
import side from './ChildSide.module.css'
import styles from './Hello.module.css'
import { useHouses } from './houses'

const lines = [
  ['draw', 'edit'],
  ['boss', 'hand'],
  ['noWrong', 'smile'],
  ['stop', 'stop'],
  ['tell', 'shield'],
] as const satisfies readonly (readonly [string, IconName])[]

/** What this is, in the words of an age: whose it is, that one may stop, and where secrecy ends (practice guide 1.2, step 5). */
export function Hello({ onBegin }: { onBegin: () => void }) {
  const t = useTranslations('child.hello')
  const { band, name } = useHouses()
  const title = name === '' ? t('titleNoName') : t('title', { name })
  const said = lines.map(([line]) => t(`${band}.${line}`))
  return (
    <>
      <Ask listen={[title, ...said].join(' ')}>{title}</Ask>
      <div className={styles.hello}>
        <Figure age={band === 'teen' ? 'teen' : 'child'} skin={4} hair="curls" hairColour="black" clothes="honey" mood="happy" className={styles.figure} />
        <ul className={styles.lines}>
          {lines.map(([line, icon], at) => (
            <li key={line} className={styles.line} data-line={line}>
              <Icon name={icon} size="large" />
              <span>{said[at]}</span>
            </li>
          ))}
        </ul>
      </div>
      <div className={side.foot}>
        <Button variant="primary" size="child" onClick={onBegin}>
          {t('begin')}
        </Button>
      </div>
    </>
  )
}
