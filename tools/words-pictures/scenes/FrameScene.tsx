import { Ground, Line, Picture, type PictureProps } from '@/components/illustrations/Picture'
import type { FrameKey } from '../codes'
import { motifOf } from './motifs'

/** The sheet to draw on: its ground, and small in a corner what it is about. The middle is whoever's who draws. */
export function FrameScene({ frameKey }: { frameKey: FrameKey | null }) {
  const { wash, drawn } = motifOf(frameKey)
  return (
    <Picture size={[1200, 900]}>
      <Ground
        wash={wash}
        d="M0 806C180 770 360 812 560 792 780 770 1000 812 1200 784 1204 822 1204 862 1200 900 800 906 400 906 0 900-4 868-4 836 0 806z"
      />
      <Line d="M0 806C180 770 360 812 560 792 780 770 1000 812 1200 784" line="fine" />
      <g transform="translate(1082 116) scale(1.25)" opacity="0.85">
        {drawn}
      </g>
    </Picture>
  )
}

/** What shows in its place while nobody drew on it. */
export function EmptyFrame({ frameKey, ...props }: PictureProps & { frameKey: FrameKey | null }) {
  const { wash, drawn } = motifOf(frameKey)
  return (
    <Picture size={[320, 240]} {...props}>
      <Ground
        wash={wash}
        d="M26 120C30 48 96 22 166 20 240 18 296 52 298 118 300 184 254 220 168 222 80 224 22 190 26 120z"
      />
      <g transform="translate(160 122) scale(1.35)">{drawn}</g>
    </Picture>
  )
}
