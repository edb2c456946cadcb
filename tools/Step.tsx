import type { ComponentProps, ReactNode, Ref } from 'react'
import styles from './Step.module.css'

type Props = Omit<ComponentProps<'details'>, 'title'> & {
  title: string
  /** A finger, a mouse or the keyboard comes near, or it is opened otherwise (a search in the page opens it too). */
  onNear?: (() => void) | undefined
  ref?: Ref<HTMLDetailsElement>
  children: ReactNode
}

/** What is closed until somebody wants it. */
export function Step({ title, onNear, children, ...rest }: Props) {
  return (
    <details className={styles.step} onToggle={onNear} {...rest}>
      <summary className={styles.summary} onPointerEnter={onNear} onFocus={onNear}>
        {title}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  )
}
