import type { ComponentProps } from 'react'

/** What scrolls by itself, under a name: the keyboard must reach it, or the arrow keys cannot scroll it (WCAG 2.1.1; axe asks for it). */
export function ScrollRegion(props: ComponentProps<'div'> & { role: 'group' | 'region' }) {
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the one place: it is no control, and the keyboard scrolls it
  return <div {...props} tabIndex={0} />
}
