import paths from './icons.json'
import { classes } from './classes'
import styles from './Icon.module.css'

export type IconName = keyof typeof paths

type Props = {
  name: IconName
  /** Only where no word stands beside it; otherwise an icon is decoration and stays silent. */
  title?: string | undefined
  size?: 'small' | 'normal' | 'large'
  className?: string | undefined
}

/**
 * One line style, always with words. The shapes are Lucide's (lucide.dev, ISC licence), kept as data: its React components are
 * client components, and an icon on a reading page must not cost the reader a script.
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
      <path d={paths[name]} />
    </svg>
  )
}
