import { useEffect, useRef, type ReactNode } from 'react'
import { PathAhead } from '@/components/illustrations/PathAhead'
import styles from './CalmCover.module.css'

/** Over everything at once, above dialogs too, when a child wants to stop or rest. `children`: where it may go from here. */
export function CalmCover({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.cover} aria-labelledby="cover-title" data-react-aria-top-layer="true">
      <div className={styles.picture}>
        <PathAhead />
      </div>
      <h1 ref={heading} id="cover-title" tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.said}>{text}</p>
      <div className={styles.choices}>{children}</div>
    </section>
  )
}
