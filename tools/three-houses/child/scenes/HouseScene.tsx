import { Ground, Line, Picture, Shape } from '@/components/illustrations/Picture'
import { coverSize, insideSize, type CoverProps, type InsideProps } from './sizes'
import { Grass, Sky } from './skies'

const wall = 'M-78 0C-81-46-80-86-77-128-30-134 32-134 78-128 82-86 82-44 79 0 30 5-30 5-78 0z'
const roof = 'M-104-118C-66-152-34-186 2-222 36-188 70-154 106-120 34-134-34-132-104-118z'

/** Somebody's house from outside. The child chose its colour; what hangs above it says which of the three it is. */
export function HouseCover({ container, wash, title, className }: CoverProps) {
  return (
    <Picture size={coverSize} title={title} className={className}>
      <Ground
        wash={wash}
        d="M22 150C30 60 110 22 168 26 236 20 296 70 300 160 304 240 280 300 220 314 150 326 70 322 36 290 14 262 16 210 22 150z"
      />
      <Sky container={container} at={container === 'good' ? 'translate(266 62)' : 'translate(62 66)'} />
      <Grass at="translate(16 300)" wide={288} />
      <g transform="translate(160 304)">
        {container !== 'worry' && (
          <g>
            <Shape
              d="M44-180C44-196 43-204 44-216 52-218 60-218 66-216 67-200 66-180 66-162z"
              wash="clay"
              line="fine"
            />
            <Line line="fine" d="M54-224C48-234 62-240 56-250 52-258 64-262 60-270" />
          </g>
        )}
        <Shape d={wall} wash={wash} />
        <Shape d={roof} wash={container === 'good' ? 'clay' : container === 'dream' ? 'orchid' : 'dusk'} />
        <Shape d="M-22 2C-24-22-25-44-22-66-10-76 12-76 24-66 26-42 25-20 24 3z" wash="wood" />
        <Line line="fine" d="M14-32C16-33 17-31 15-30" />
        <Window at="translate(-52 -92)" />
        <Window at="translate(52 -92)" />
        {container === 'dream' && (
          <Shape
            d="M2-178C-2-186-16-182-14-170-12-160-2-156 2-150 6-156 17-160 18-170 19-182 6-186 2-178z"
            wash="clay"
            line="fine"
          />
        )}
        {container === 'worry' && (
          <Shape
            d="M-12-168C-12-178-6-184 2-184 10-184 16-178 16-168 16-159 10-154 2-154-6-154-12-159-12-168z"
            wash="paper"
            line="fine"
          />
        )}
        {container === 'good' && (
          <Shape d="M-14-160C-14-174-6-182 2-182 11-182 17-174 17-160 6-157-5-157-14-160z" wash="paper" line="fine" />
        )}
      </g>
    </Picture>
  )
}

function Window({ at }: { at: string }) {
  return (
    <g transform={at}>
      <Shape d="M-16-18C-6-20 8-20 17-18 19-6 19 6 17 18 6 20-6 20-16 18-18 6-18-6-16-18z" wash="paper" />
      <Line line="fine" d="M0-18C1-6 0 6 1 18M-17 0C-6-1 6 1 17 0" />
    </g>
  )
}

/** The same house opened, so large that there is room to draw in it: only its edges are drawn. */
export function HouseInside({ container, wash }: InsideProps) {
  return (
    <Picture size={insideSize}>
      <Ground
        wash={wash}
        d="M40 420C60 180 320 40 600 36 900 34 1150 180 1164 430 1176 660 1120 830 940 858 700 884 420 880 240 856 80 828 24 640 40 420z"
      />
      <Sky
        container={container}
        at={container === 'good' ? 'translate(1064 116) scale(1.7)' : 'translate(132 120) scale(1.7)'}
      />
      <Grass at="translate(30 836)" wide={1140} />
      <Shape d="M812 190C812 150 810 122 813 92 836 88 862 88 884 92 887 136 885 190 886 250z" wash="clay" />
      <Shape
        d="M158 330C154 500 155 680 160 842 440 852 760 852 1042 842 1047 680 1048 500 1043 330 760 322 440 322 158 330z"
        wash="paper"
      />
      <Shape
        d="M92 352C260 262 430 164 600 62 770 160 940 260 1110 350 1100 364 1090 372 1076 378 920 296 760 208 600 122 440 210 282 298 126 380 112 374 102 364 92 352z"
        wash={container === 'good' ? 'clay' : container === 'dream' ? 'orchid' : 'dusk'}
      />
    </Picture>
  )
}
