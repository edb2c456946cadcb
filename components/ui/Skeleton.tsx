import styles from './Skeleton.module.css'
import { VisuallyHidden } from './VisuallyHidden'

const widths = ['long', 'longer', 'short', 'long', 'middle', 'longer'] as const

type Props = {
  /** What is on its way, said once to who listens. */
  label: string
  shape?: 'text' | 'cards' | 'rows'
  count?: number
}

/** Holds the place of what comes, in its shape, so nothing jumps. It does not shimmer. */
export function Skeleton({ label, shape = 'text', count = 3 }: Props) {
  return (
    <div role="status" className={styles[shape]}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: count }, (_, at) => (
        <span
          key={at}
          aria-hidden
          className={styles[shape === 'text' ? (widths[at % widths.length] ?? 'long') : `one-${shape}`]}
        />
      ))}
    </div>
  )
}
