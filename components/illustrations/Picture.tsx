import type { ReactNode } from 'react'
import { classes } from '@/components/ui/classes'
import styles from './Picture.module.css'

export type PictureProps = {
  /** What it shows, where it says something the words do not. Without it the picture is decoration and stays silent. */
  title?: string | undefined
  className?: string | undefined
}

/** One line style for everything we draw: a round pen, and colour laid a little beside the line, as with chalk. */
export function Picture({
  title,
  className,
  size,
  children,
}: PictureProps & { size: readonly [number, number]; children: ReactNode }) {
  return (
    <svg
      viewBox={`0 0 ${size[0]} ${size[1]}`}
      className={classes(styles.picture, className)}
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
    >
      {children}
    </svg>
  )
}

export type Wash = 'paper' | 'honey' | 'leaf' | 'sky' | 'dusk' | 'orchid' | 'clay' | 'wood' | 'pine' | 'ink'

type ShapeProps = {
  d: string
  wash?: Wash | undefined
  /** `none`: only colour. `fine`: a thinner pen, for what is small or far. */
  line?: 'firm' | 'fine' | 'none' | 'dashed' | undefined
  at?: string | undefined
  /** Skin or hair; instead of a wash. */
  className?: string | undefined
}

/** A filled shape: the colour slips two units from its outline, which is what makes it drawn and not computed. */
export function Shape({ d, wash, line = 'firm', at, className }: ShapeProps) {
  // A colour from elsewhere replaces the wash: two fills would be decided by the order in which style sheets load.
  const colour = className ?? (wash && classes(styles[wash], line !== 'none' && styles.slipped))
  return (
    <g transform={at}>
      {colour && <path d={d} className={classes(styles.wash, colour)} />}
      {line !== 'none' && <path d={d} className={classes(styles.line, styles[line])} />}
    </g>
  )
}

/** Only a line. */
export function Line({ d, line = 'firm', at }: Omit<ShapeProps, 'wash'>) {
  return <path d={d} transform={at} className={classes(styles.line, styles[line])} />
}

/** A soft patch of colour behind a scene, so that it stands somewhere. */
export function Ground({ d, wash }: { d: string; wash: Wash }) {
  return <path d={d} className={classes(styles.wash, styles[wash], styles.pale)} />
}
