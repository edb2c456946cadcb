'use client'

import { useEffect, useRef } from 'react'
import styles from './ChildSide.module.css'
import { ListenTo } from './ChildWords'

/** The question of a screen, with "Luister" beside it. Takes the focus, so that who listens hears where they are. */
export function Ask({ children, listen }: { children: string; listen?: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={styles.ask}>
      <h1 ref={heading} tabIndex={-1} className={styles.question}>
        {children}
      </h1>
      <ListenTo text={listen ?? children} />
    </div>
  )
}
