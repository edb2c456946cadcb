import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { GenogramContent } from '../content'
import type { Drawn } from '../people'
import { useSaid } from '../use-words'
import type { Drawable } from './drawable'
import styles from './Words.module.css'

type Props = { content: GenogramContent; drawable: Drawable; beside?: (person: Drawn) => ReactNode }

/** The drawing said in words, person by person: the same as the lines, for who does not see them or does not know the signs. */
export function InWords({ content, drawable: { drawn, people, homes }, beside }: Props) {
  const t = useTranslations('tools.network.genogram')
  const saidOf = useSaid(people, content, homes)
  return (
    <ul className={styles.list} aria-label={t('inWords')}>
      {drawn.map((person) => (
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
}
