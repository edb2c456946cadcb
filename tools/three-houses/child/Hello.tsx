'use client'

import { useTranslations } from 'next-intl'
import { Person } from '@/components/illustrations/Figures'
import { Picture } from '@/components/illustrations/Picture'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { Ask } from './Ask'
import side from './ChildSide.module.css'
import { helloLines as lines } from './hello-lines'
import styles from './Hello.module.css'
import { useHouses } from './houses'

/** What this is, in the words of an age: whose it is, that one may stop, and where secrecy ends (practice guide 1.2, step 5). */
export function Hello({ onBegin }: { onBegin: () => void }) {
  const t = useTranslations('child.hello')
  const { band, name } = useHouses()
  // Nobody in particular: no child has to find itself in one face.
  const age = band === 'teen' ? 'teen' : 'child'
  const title = name === '' ? t('titleNoName') : t('title', { name })
  const said = lines.map(([line]) => t(`${band}.${line}`))
  return (
    <>
      <Ask listen={[title, ...said].join(' ')}>{title}</Ask>
      <div className={styles.hello}>
        <Picture size={[170, 110]} className={styles.figure}>
          <Person age={age} skin={2} hair="tails" hairColour="copper" clothes="leaf" mood="glad" at={[42, 106]} />
          <Person
            age={age}
            skin={5}
            hair="curls"
            hairColour="black"
            clothes="honey"
            mood="happy"
            at={[85, 108]}
            scale={1.08}
          />
          <Person age={age} skin={3} hair="short" hairColour="brown" clothes="dusk" mood="glad" at={[129, 106]} />
        </Picture>
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
