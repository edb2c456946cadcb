import { useEffect, useRef, type ReactNode } from 'react'
import { Listen } from '@/components/read-aloud/Listen'
import { PathAhead } from '@/components/illustrations/PathAhead'
import styles from './CalmCover.module.css'
import type { Spoken } from './spoken'

type Props = {
  title: string
  text: string
  /** The language of the words, where it is not that of the page; with the words to have them read aloud. */
  spoken?: Pick<Spoken, 'language' | 'listen'> | null
  /** Where it may go from here. */
  children: ReactNode
}

/** Over everything at once, above dialogs too, when a child wants to stop or rest. */
export function CalmCover({ title, text, spoken = null, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section
      className={styles.cover}
      aria-labelledby="cover-title"
      data-react-aria-top-layer="true"
      {...(spoken && { lang: spoken.language })}
    >
      <div className={styles.picture}>
        <PathAhead />
      </div>
      <h1 ref={heading} id="cover-title" tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.said}>{text}</p>
      {spoken && <Listen text={`${title}. ${text}`} language={spoken.language} words={spoken.listen} />}
      <div className={styles.choices}>{children}</div>
    </section>
  )
}
