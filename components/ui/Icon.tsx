import type paths from './icons.json'
import { classes } from './classes'
import styles from './Icon.module.css'
import sheet from './icons.svg'

export type IconName = keyof typeof paths

type Props = {
  name: IconName
  /** Only where no word stands beside it; otherwise an icon is decoration and stays silent. */
  title?: string | undefined
  size?: 'small' | 'normal' | 'large'
  className?: string | undefined
}

/** Next gives where it serves the file; the unit tests get its name. */
const served = sheet as string | { src: string }
const address = typeof served === 'string' ? served : served.src

/**
 * One line style, always with words. The shapes are Lucide's (lucide.dev, ISC licence), kept as data: its React components are
 * client components, and an icon on a page must not cost its reader a script. All stand on one sheet (`npx tsx scripts/icons.ts` makes it
 * of icons.json), which is fetched once and lies on the device for a visit: in the pages' own script they were 3.3 kB of each.
 */
export function Icon({ name, title, size = 'normal', className }: Props) {
  return (
    <svg
      className={classes(styles.icon, styles[size], className)}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': true })}
    >
      <use href={`${address}#${name}`} />
    </svg>
  )
}
