import { Ground, Line, Picture, Shape, type Wash } from '@/components/illustrations/Picture'
import { coverSize, type CoverProps } from './sizes'
import { Sky } from './skies'
export { PhoneInside as WeekInside } from './PhoneScene'

const blocks: { x: number; y: number; wash: Wash; tall?: boolean }[] = [
  { x: 0, y: 0, wash: 'honey' },
  { x: 0, y: 2, wash: 'leaf' },
  { x: 1, y: 1, wash: 'sky' },
  { x: 2, y: 0, wash: 'honey' },
  { x: 2, y: 3, wash: 'dusk' },
  { x: 3, y: 2, wash: 'leaf' },
  { x: 4, y: 1, wash: 'orchid' },
  { x: 4, y: 3, wash: 'dusk' },
]

/** A week on the wall: days beside each other, morning to night from top to bottom. */
export function WeekCover({ container, wash, title, className }: CoverProps) {
  return (
    <Picture size={coverSize} title={title} className={className}>
      <Ground
        wash={wash}
        d="M22 150C30 60 110 22 168 26 236 20 296 70 300 160 304 240 280 300 220 314 150 326 70 322 36 290 14 262 16 210 22 150z"
      />
      <Sky
        container={container}
        at={container === 'good' ? 'translate(274 56) scale(.85)' : 'translate(46 56) scale(.85)'}
      />
      <Shape
        d="M52 84C120 79 200 79 270 84 274 150 274 220 269 290 200 296 120 296 54 290 48 220 48 150 52 84z"
        wash="paper"
      />
      <Shape
        d="M52 84C120 79 200 79 270 84 271 96 272 106 272 116 200 111 120 111 50 116 50 106 51 96 52 84z"
        wash={wash}
      />
      <Line d="M92 74C91 82 91 88 92 96M230 74C229 82 229 88 230 96" />
      {blocks.map(({ x, y, wash: colour }) => (
        <Shape
          key={`${x}${y}`}
          at={`translate(${68 + x * 39} ${126 + y * 40})`}
          d="M0 0C10-2 20-2 31 0 32 10 32 18 31 29 20 31 10 31 0 29-1 18-1 10 0 0z"
          wash={colour}
          line="fine"
        />
      ))}
      <Line
        line="fine"
        d="M62 160C130 157 200 157 262 160M62 200C130 197 200 197 262 200M62 240C130 237 200 237 262 240"
      />
    </Picture>
  )
}
