import type { ComponentProps } from 'react'

type Props = ComponentProps<'img'> & { alt: string }

/** A picture as it is. Never through next/image: that keeps copies on the server's disk, and cannot reach an address of this page alone. */
export function PlainImage({ alt, ...image }: Props) {
  // eslint-disable-next-line @next/next/no-img-element -- see above; the only place that does without next/image
  return <img alt={alt} {...image} />
}
