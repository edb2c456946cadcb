import { Ground, Line, Picture, Shape } from '@/components/illustrations/Picture'
import { coverSize, insideSize, type CoverProps, type InsideProps } from './sizes'
import { Grass, Sky } from './skies'

/**
 * The house as it is when everybody is safe. Inside: who lives there and what is good. Before the gate: what has to stay out. The path
 * to the door: how it could be, and how far that still is (a scale of its own, see PathScale). After the idea of Sonja Parker's Safety
 * House, drawn anew; the parts are ours (practice guide 1.3).
 */
export function SafetyHouseCover({ container, wash, title, className }: CoverProps) {
  return (
    <Picture size={coverSize} title={title} className={className}>
      <Ground
        wash={wash}
        d="M22 150C30 60 110 22 168 26 236 20 296 70 300 160 304 240 280 300 220 314 150 326 70 322 36 290 14 262 16 210 22 150z"
      />
      <Sky
        container={container}
        at={container === 'good' ? 'translate(272 54) scale(.8)' : 'translate(52 54) scale(.8)'}
      />
      <Grass at="translate(16 300)" wide={288} />
      {container === 'good' && <OpenHouse at="translate(160 302)" />}
      {container === 'worry' && (
        <g>
          <OpenHouse at="translate(214 288) scale(.62)" />
          <Fence at="translate(20 304)" posts={7} />
        </g>
      )}
      {container === 'dream' && (
        <g>
          <OpenHouse at="translate(230 206) scale(.5)" />
          <Shape
            d="M222 206C236 222 180 232 128 244 86 254 74 274 92 304 110 312 150 314 176 306 132 280 150 266 196 254 244 242 262 226 240 206 234 204 228 204 222 206z"
            wash="wood"
          />
          <Line line="dashed" d="M232 214C240 228 190 238 150 250 110 262 106 280 128 304" />
        </g>
      )}
    </Picture>
  )
}

function OpenHouse({ at }: { at: string }) {
  return (
    <g transform={at}>
      <Shape d="M-84 0C-87-46-86-86-83-124-30-130 32-130 84-124 88-84 88-44 85 0 30 5-30 5-84 0z" wash="paper" />
      <Shape d="M-110-114C-70-148-36-182 2-216 38-184 74-150 112-116 36-130-36-128-110-114z" wash="pine" />
      <Line line="fine" d="M-84-62C-30-66 30-66 86-62M0-62C1-84 0-106 1-126" />
      <Shape d="M-22 2C-24-16-25-34-22-52-10-60 12-60 24-52 26-34 25-16 24 3z" wash="clay" />
      <Shape
        d="M2-178C-2-186-16-182-14-170-12-160-2-156 2-150 6-156 17-160 18-170 19-182 6-186 2-178z"
        wash="clay"
        line="fine"
      />
    </g>
  )
}

function Fence({ at, posts }: { at: string; posts: number }) {
  return (
    <g transform={at}>
      <Line
        d={`M-4-44C${posts * 12}-48 ${posts * 26}-48 ${posts * 40}-44M-4-18C${posts * 12}-22 ${posts * 26}-22 ${posts * 40}-18`}
      />
      {Array.from({ length: posts }, (_, index) => (
        <Shape
          key={index}
          at={`translate(${index * 40 + 6} 0)`}
          d="M0 0C-1-22-1-44 0-60 4-66 7-70 10-74 13-70 17-66 20-60 21-40 21-20 20 0 13 2 6 2 0 0z"
          wash="wood"
        />
      ))}
    </g>
  )
}

export function SafetyHouseInside({ container, wash }: InsideProps) {
  return (
    <Picture size={insideSize}>
      <Ground
        wash={wash}
        d="M30 440C44 180 320 30 600 26 900 24 1160 180 1174 440 1184 680 1120 850 940 874 700 896 420 892 240 872 74 846 16 660 30 440z"
      />
      <Grass at="translate(30 836)" wide={1140} />
      {container === 'good' && (
        <g>
          <Shape
            d="M158 330C154 500 155 680 160 842 440 852 760 852 1042 842 1047 680 1048 500 1043 330 760 322 440 322 158 330z"
            wash="paper"
          />
          <Line line="fine" d="M160 590C440 582 760 582 1044 590M600 326C602 410 600 500 601 586" />
          <Shape
            d="M92 352C260 262 430 164 600 62 770 160 940 260 1110 350 1100 364 1090 372 1076 378 920 296 760 208 600 122 440 210 282 298 126 380 112 374 102 364 92 352z"
            wash="pine"
          />
        </g>
      )}
      {container === 'worry' && (
        <g>
          <Sky container="worry" at="translate(140 120) scale(1.6)" />
          <OpenHouse at="translate(1010 330) scale(.9)" />
          <Fence at="translate(40 850)" posts={28} />
        </g>
      )}
      {container === 'dream' && (
        <g>
          <Sky container="dream" at="translate(120 120) scale(1.6)" />
          <OpenHouse at="translate(960 380) scale(1.3)" />
          <Shape
            d="M936 384C980 440 800 480 560 524 300 572 200 650 300 850 400 866 560 866 640 850 420 740 500 640 760 580 960 536 1060 470 990 384 972 380 954 380 936 384z"
            wash="wood"
          />
        </g>
      )}
    </Picture>
  )
}
