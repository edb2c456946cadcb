import { Ground, Line, Picture, Shape } from '@/components/illustrations/Picture'
import { coverSize, insideSize, type CoverProps, type InsideProps } from './sizes'
import { Grass, Sky } from './skies'

const wheel = 'M-20 0C-20-12-11-20 0-20 12-20 21-11 20 1 20 12 11 20 0 20-12 20-20 11-20 0z'

function Wheel({ at }: { at: string }) {
  return (
    <g transform={at}>
      <Shape d={wheel} wash="wood" />
      <Shape d="M-6 0C-6-4-3-6 0-6 4-6 6-3 6 0 6 4 3 6 0 6-4 6-6 3-6 0z" wash="paper" line="fine" />
    </g>
  )
}

/** A wagon of one's own train: the form for who wants another picture than houses. */
export function WagonCover({ container, wash, title, className }: CoverProps) {
  return (
    <Picture size={coverSize} title={title} className={className}>
      <Ground
        wash={wash}
        d="M22 150C30 60 110 22 168 26 236 20 296 70 300 160 304 240 280 300 220 314 150 326 70 322 36 290 14 262 16 210 22 150z"
      />
      <Sky container={container} at={container === 'good' ? 'translate(262 66)' : 'translate(66 66)'} />
      <Line d="M10 292C100 288 220 288 312 292M20 302C22 300 22 298 22 294M80 303C82 300 82 298 82 293M160 304C161 300 161 297 161 293M240 303C241 300 241 297 241 293M300 302C301 300 301 297 301 293" />
      <Shape
        d="M44 136C100 130 220 130 278 136 282 176 281 216 277 250 210 256 110 256 46 250 41 216 41 176 44 136z"
        wash={wash}
      />
      <Shape
        d="M34 138C40 116 60 108 84 106 136 102 190 102 240 106 264 108 282 118 288 138 200 130 120 130 34 138z"
        wash="clay"
      />
      <Shape
        d="M70 162C96 159 130 159 150 162 152 184 152 204 150 222 122 225 96 225 70 222 68 204 68 184 70 162z"
        wash="paper"
      />
      <Shape
        d="M176 162C200 159 230 159 252 162 254 184 254 204 252 222 226 225 200 225 176 222 174 204 174 184 176 162z"
        wash="paper"
      />
      <Line d="M278 240C294 240 304 242 314 244M44 240C30 240 18 242 8 244" />
      <Wheel at="translate(98 272)" />
      <Wheel at="translate(224 272)" />
    </Picture>
  )
}

export function WagonInside({ container, wash }: InsideProps) {
  return (
    <Picture size={insideSize}>
      <Ground
        wash={wash}
        d="M30 440C44 180 320 30 600 26 900 24 1160 180 1174 440 1184 680 1120 850 940 874 700 896 420 892 240 872 74 846 16 660 30 440z"
      />
      <Grass at="translate(10 846)" wide={1180} />
      <Sky
        container={container}
        at={container === 'good' ? 'translate(1100 84) scale(1.3)' : 'translate(100 84) scale(1.3)'}
      />
      <Shape
        d="M76 216C100 150 180 118 280 112 500 100 720 100 930 112 1030 118 1108 152 1128 216 760 196 440 196 76 216z"
        wash="clay"
      />
      <Shape
        d="M104 210C440 196 760 196 1098 210 1106 390 1104 570 1096 744 760 756 440 756 106 744 98 570 96 390 104 210z"
        wash="paper"
      />
      <Line d="M1100 716C1140 716 1170 720 1196 724M102 716C62 716 30 720 4 724" />
      <Wheel at="translate(300 798) scale(2.4)" />
      <Wheel at="translate(900 798) scale(2.4)" />
    </Picture>
  )
}
