import type { ComponentProps, ReactNode } from 'react'
import { AppLink } from './AppLink'
import styles from './Button.module.css'
import { classes } from './classes'
import { Icon, type IconName } from './Icon'

export type ButtonLook = {
  /** primary: the one next step of this screen. quiet: the others. plain: beside text. stop: only to stop or to destroy. */
  variant?: 'primary' | 'quiet' | 'plain' | 'stop' | undefined
  /** child: 64 px and more, for the smallest hands. */
  size?: 'normal' | 'large' | 'child' | undefined
  icon?: IconName | undefined
}

type Shared = ButtonLook & { children: ReactNode }
export type PlainButton = Shared & ComponentProps<'button'> & { href?: undefined; pending?: boolean | undefined }
type AsLink = Shared & Omit<ComponentProps<'a'>, 'href'> & { href: string }

const lookOf = ({ variant = 'quiet', size = 'normal' }: ButtonLook, className?: string) =>
  classes(styles.button, styles[variant], styles[size], className)

/** A button, or with `href` a link that looks like one. A pending button keeps its size, its focus and its word. */
export function Button(props: PlainButton | AsLink) {
  if (props.href !== undefined) return <ButtonLink {...props} />
  const { variant, size, icon, pending, className, children, type = 'button', onClick, ...rest } = props
  return (
    <button
      // Pressing twice does not do it twice.
      type={pending ? 'button' : type}
      className={lookOf({ variant, size }, className)}
      aria-disabled={pending ? true : undefined}
      data-pending={pending ? '' : undefined}
      onClick={pending ? undefined : onClick}
      {...rest}
    >
      {icon && <Icon name={pending ? 'retry' : icon} className={pending ? styles.turning : undefined} />}
      <span>{children}</span>
    </button>
  )
}

export function ButtonLink({ variant, size, icon, className, children, href, ...rest }: AsLink) {
  return (
    <AppLink href={href} className={lookOf({ variant, size }, className)} {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </AppLink>
  )
}
