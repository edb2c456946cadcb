'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '@/components/ui/Icon'
import styles from './ChildFrame.module.css'

const holdFor = 2_000

/** Opens only when it is held: with a finger, a pen, a mouse, or Enter or the space bar. A tap does nothing. */
export function HoldCorner({ label, onHeld }: { label: string; onHeld: () => void }) {
  const [held, setHeld] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const release = () => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    setHeld(false)
  }
  const press = () => {
    if (timer.current !== null) return
    setHeld(true)
    timer.current = setTimeout(() => {
      release()
      onHeld()
    }, holdFor)
  }
  useEffect(() => release, [])
  const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' '
  return (
    <button
      type="button"
      className={styles.corner}
      aria-label={label}
      data-held={held || undefined}
      onPointerDown={press}
      onPointerUp={release}
      onPointerLeave={release}
      onPointerCancel={release}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => isPress(event) && press()}
      onKeyUp={(event) => isPress(event) && release()}
      onBlur={release}
    >
      <svg className={styles.ring} viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r="15.9" pathLength="100" />
      </svg>
      <Icon name="lock" />
    </button>
  )
}
