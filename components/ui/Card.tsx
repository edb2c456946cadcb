import type { ComponentProps } from 'react'
import styles from './Card.module.css'
import { classes } from './classes'

export type Tone = 'plain' | 'sunken' | 'accent' | 'care' | 'worries' | 'good' | 'todo' | 'dream'

type Props = ComponentProps<'div'> & {
  as?: 'div' | 'article' | 'section' | 'li'
  tone?: Tone
  padding?: 'none' | 'small' | 'normal' | 'large'
}

/** A sheet on the table. Toned ones carry the colour of a column or a house; the word for it must stand in the card too. */
export function Card({ as = 'div', tone = 'plain', padding = 'normal', className, ...rest }: Props) {
  // One tag of a fixed few with the attributes all of them share: the element type differs, the props do not.
  const Tag = as as 'div'
  return <Tag className={classes(styles.card, styles[tone], styles[`pad-${padding}`], className)} {...rest} />
}
