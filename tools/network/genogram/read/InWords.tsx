import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { GenogramContent } from '../content'
import type { Drawn } from '../people'
import { useSaid } from '../use-words'
import type { Drawable } from './drawable'
import styles from './Words.module.css'

type Props = {
  content: GenogramContent
  drawable: Drawable
  /** To change somebody; without it only those are listed of whom something was said. */
  beside?: (person: Drawn) => ReactNode
}

/** The drawing said in words, person by person: the same as the lines, for who does not see them or does not know the signs. */
export function InWords({ content, drawable: { drawn, people, homes }, beside }: Props) {
  const t = useTranslations('tools.network.genogram')
  const format = useFormatter()
  const saidOf = useSaid(people, content, homes)
  const listed = beside
    ? drawn
    : drawn.filter((person) => saidOf(person).some(({ key }) => key !== 'nothing' && key !== 'age'))
  const rest = drawn.filter((person) => !listed.includes(person))
  const words = (
    <ul className={styles.list} aria-label={t('inWords')}>
      {listed.map((person) => (
        <li key={person.id} className={styles.item}>
          <div className={styles.said}>
            <p className={styles.name}>{person.name}</p>
            <p>
              {saidOf(person)
                .map(({ words }) => words)
                .join(' · ')}
            </p>
          </div>
          {beside?.(person)}
        </li>
      ))}
    </ul>
  )
  if (rest.length === 0) return words
  return (
    <>
      {listed.length > 0 && words}
      <p className={styles.soft}>
        {t('also', {
          names: format.list(
            rest.map(({ name }) => name),
            'and',
          ),
        })}
      </p>
    </>
  )
}
