import type { ReactNode } from 'react'
import styles from './Badge.module.css'
import type { Tone } from './Card'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'

/** Says a state in words; the colour only helps who sees it. */
export function Badge({
  tone = 'sunken',
  icon,
  children,
}: {
  tone?: Tone
  icon?: IconName | undefined
  children: ReactNode
}) {
  return (
    <span className={classes(styles.badge, styles[tone])}>
      {icon && <Icon name={icon} size="small" />}
      <span>{children}</span>
    </span>
  )
}
