import { Ground, Line, Picture, Shape } from '@/components/illustrations/Picture'
import { coverSize, insideSize, type CoverProps, type InsideProps } from './sizes'
import { Sky } from './skies'

const bubbles = {
  worry: [
    'M-44-64C-20-67 6-67 20-64 22-54 22-48 20-40 0-38-22-38-36-40-40-36-44-33-48-32-46-36-45-40-45-44-46-52-46-58-44-64z',
    'M-14-20C8-23 30-23 46-20 48-10 48-4 46 4 48 8 50 11 52 14 46 12 42 8 38 5 20 6 2 6-14 4-16-4-16-12-14-20z',
    'M-44 26C-26 23-10 23 2 26 4 34 4 40 2 47-12 49-26 49-36 47-40 51-44 53-48 54-46 50-45 46-45 42-46 36-46 31-44 26z',
  ],
  good: [
    'M-44-64C-14-67 20-67 38-64 40-54 40-46 38-36 14-34-14-34-36-36-40-32-44-29-48-28-46-32-45-36-45-40-46-50-46-58-44-64z',
    'M-26-14C2-17 30-17 46-14 48-4 48 4 46 14 48 18 50 21 52 24 46 22 42 18 38 15 18 16-6 16-26 14-28 4-28-6-26-14z',
    'M-44 36C-34 33-22 33-14 36-12 42-12 47-14 53-22 55-30 55-36 53-40 57-44 59-48 60-46 56-45 53-45 50-46 45-46 40-44 36z',
  ],
  dream: [
    'M-44-50C-20-53 20-53 44-50 46-36 46-24 44-10 46-6 48-3 50 0 44-2 40-6 36-9 12-8-18-8-44-10-46-22-46-36-44-50z',
    'M-44 14C-16 11 10 11 26 14 28 24 28 34 26 44 6 46-16 46-36 44-40 48-44 51-48 52-46 48-45 44-45 40-46 31-46 22-44 14z',
    '',
  ],
} as const

/** A telephone that exists on this paper only: no list of contacts, no address, nothing of a real one (practice guide 1.8). */
export function PhoneCover({ container, wash, title, className }: CoverProps) {
  return (
    <Picture size={coverSize} title={title} className={className}>
      <Ground
        wash={wash}
        d="M22 150C30 60 110 22 168 26 236 20 296 70 300 160 304 240 280 300 220 314 150 326 70 322 36 290 14 262 16 210 22 150z"
      />
      <Sky
        container={container}
        at={container === 'good' ? 'translate(274 58) scale(.85)' : 'translate(44 58) scale(.85)'}
      />
      <g transform="translate(160 172)">
        <Shape
          d="M-70-132C-68-144-60-148-48-149-16-151 18-151 50-149 62-148 70-143 72-131 74-44 74 44 71 132 69 144 61 149 49 150 17 152-17 152-49 150-61 149-69 144-71 132-74 44-73-44-70-132z"
          wash="wood"
        />
        <Shape
          d="M-60-118C-20-121 22-121 62-118 64-40 64 40 61 112 20 115-20 115-61 112-64 40-63-40-60-118z"
          wash="paper"
          line="fine"
        />
        <Shape
          line="none"
          wash={wash}
          d="M-60-118C-20-121 22-121 62-118 63-110 63-100 63-92 22-95-20-95-61-92-61-100-61-110-60-118z"
        />
        <Line d="M-14-134C-6-135 6-135 14-134" />
        <Shape
          d="M-8 131C-8 126-4 124 0 124 5 124 9 127 9 132 9 137 5 140 0 140-5 140-8 136-8 131z"
          wash="paper"
          line="fine"
        />
        {bubbles[container].map(
          (d, index) =>
            d !== '' && <Shape key={d} at="translate(0 6)" d={d} wash={index === 1 ? wash : 'sky'} line="fine" />,
        )}
        <Battery level={container === 'worry' ? 0.25 : container === 'good' ? 0.9 : 0.6} at="translate(44 -106)" />
      </g>
    </Picture>
  )
}

function Battery({ level, at }: { level: number; at: string }) {
  return (
    <g transform={at}>
      <Shape d="M-13-6C-5-7 5-7 12-6 13-2 13 2 12 6 5 7-5 7-13 6-14 2-14-2-13-6z" wash="paper" line="fine" />
      <Shape line="none" wash="ink" d={`M-10-3H${-10 + 20 * level}V3H-10z`} />
      <Line line="fine" d="M15-2C16-1 16 1 15 2" />
    </g>
  )
}

/** A sheet to draw a picture on, as one would send it. */
export function PhoneInside({ container, wash }: InsideProps) {
  return (
    <Picture size={insideSize}>
      <Ground
        wash={wash}
        d="M30 440C44 180 320 30 600 26 900 24 1160 180 1174 440 1184 680 1120 850 940 874 700 896 420 892 240 872 74 846 16 660 30 440z"
      />
      <Sky
        container={container}
        at={container === 'good' ? 'translate(1100 110) scale(1.5)' : 'translate(100 110) scale(1.5)'}
      />
      <Shape
        d="M132 120C440 106 760 106 1068 120 1078 330 1076 560 1064 780 760 794 440 794 136 780 124 560 122 330 132 120z"
        wash="paper"
      />
    </Picture>
  )
}
