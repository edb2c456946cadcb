import { Ground, Line, Picture, Shape, type Wash } from '@/components/illustrations/Picture'
import { Star } from '@/components/illustrations/things'
import type { Container } from '../../codes'
import { coverSize, insideSize, type CoverProps, type InsideProps } from './sizes'
import { Sky } from './skies'

export type Costume = 'wizard' | 'fairy' | 'hero'

/**
 * Clothes say what should change, a cape or wings what helps to fly over it, and a wand or a star what one wishes (practice guide 1.3;
 * the mapping is ours). Outlines around (0, 0), about 200 wide and 240 high.
 */
const outlines: Record<Costume, Record<Container, string>> = {
  wizard: {
    worry:
      'M-30-104C-12-96 14-96 32-104 62-94 84-70 102-30 88-16 72-8 56-4 66 34 76 70 88 108 30 120-28 120-86 108-74 70-64 34-54-4-70-8-86-16-100-30-82-70-60-94-30-104z',
    good: 'M-22-112C-8-104 10-104 24-112 34-96 50-86 62-80 84-20 96 44 108 104 84 96 70 112 50 104 32 98 20 116 0 106-20 116-34 98-52 104-70 112-86 96-106 104-96 44-84-18-62-80-50-86-34-96-22-112z',
    dream:
      'M0-116C14-84 22-66 30-52 56-54 82-56 108-50 86-28 66-10 52 8 60 40 68 72 72 106 46 92 22 76 0 66-24 76-46 92-70 106-68 72-60 40-52 8-68-10-88-28-108-50-82-56-56-54-30-52-20-68-12-86 0-116z',
  },
  fairy: {
    worry:
      'M-36-106C-24-92-12-84 0-84 14-84 26-92 38-106 46-84 42-62 34-44 70 4 92 50 104 96 92 108 78 98 66 108 52 116 40 100 24 110 10 116-10 116-22 110-38 100-52 116-66 108-78 98-92 108-102 96-90 50-68 4-34-44-42-62-44-84-36-106z',
    good: 'M0-40C-12-84-52-116-86-102-114-88-108-40-78-14-106 2-112 44-86 70-58 92-18 66 0 24 20 66 60 92 88 70 112 44 106 2 80-14 108-40 114-88 88-102 54-116 14-84 0-40z',
    dream:
      'M0-116C14-84 22-66 30-52 56-54 82-56 108-50 86-28 66-10 52 8 60 40 68 72 72 106 46 92 22 76 0 66-24 76-46 92-70 106-68 72-60 40-52 8-68-10-88-28-108-50-82-56-56-54-30-52-20-68-12-86 0-116z',
  },
  hero: {
    worry:
      'M-44-104C-30-96 30-96 46-104 74-96 96-82 108-58 102-36 92-20 78-10 68-18 60-24 54-28 54 20 58 66 62 110 40 116 22 116 6 110 4 80 2 60 0 44-2 60-4 80-8 110-24 116-42 116-62 110-58 66-54 20-54-28-60-24-68-18-76-10-92-20-102-36-106-58-96-82-72-96-44-104z',
    good: 'M-58-108C-22-98 24-98 60-108 70-98 74-88 74-78 92-14 100 50 108 108 72 100 40 96 0 96-40 96-74 100-106 108-100 50-90-14-74-78-74-88-68-98-58-108z',
    dream: 'M0-112C34-104 70-100 102-96 108-44 92 26 0 108-92 26-108-44-102-96-70-100-34-104 0-112z',
  },
}

/** What makes the outline a thing and not a shape: hems, stars, ribs, buttons. */
function Trim({ costume, container }: { costume: Costume; container: Container }) {
  if (container === 'worry' && costume === 'wizard')
    return (
      <g>
        <Line line="fine" d="M0-98C1-40 0 40 1 112" />
        <Star at="translate(-40 56) scale(.9)" wash="honey" />
        <Star at="translate(42 20) scale(.7)" wash="paper" />
        <Star at="translate(34 84) scale(.8)" wash="honey" />
      </g>
    )
  if (container === 'worry' && costume === 'fairy')
    return (
      <g>
        <Line
          line="fine"
          d="M-34-44C-12-36 14-36 34-44M-20-34C-30 10-44 60-52 100M0-36C0 10 0 60 0 104M20-34C32 10 46 60 54 100"
        />
        <Shape
          d="M-10-44C-20-54-28-48-26-40-24-34-16-34-8-38-6-36 6-36 8-38 16-34 26-34 27-40 28-48 20-54 10-44 4-48-4-48-10-44z"
          wash="clay"
          line="fine"
        />
      </g>
    )
  if (container === 'worry')
    return (
      <g>
        <Line line="fine" d="M-54 14C-20 22 22 22 54 14M-54 28C-20 36 22 36 54 28" />
        <Shape
          d="M-10 16C-4 14 6 14 11 16 12 22 12 26 11 31 4 33-4 33-10 31-11 26-11 22-10 16z"
          wash="honey"
          line="fine"
        />
      </g>
    )
  if (container === 'good' && costume === 'fairy')
    return (
      <g>
        <Line
          line="fine"
          d="M-12-34C-34-64-58-78-76-78M-16 2C-40 12-62 34-76 46M12-34C34-64 58-78 78-78M16 2C40 12 62 34 78 46"
        />
        <Shape d="M-9-52C-7-62 9-62 10-52 12-20 10 24 1 52-9 24-11-20-9-52z" wash="wood" line="fine" />
      </g>
    )
  if (container === 'good')
    return <Line line="fine" d="M-38-70C-48-10-58 40-66 92M0-88C0-20-2 40 0 96M40-70C50-10 60 40 68 92" />
  if (costume === 'hero')
    return (
      <g>
        <Line line="fine" d="M0-94C28-88 58-84 84-80 88-40 72 18 0 84-74 18-88-40-82-80-56-84-28-88 0-94z" />
        <Star at="translate(0 -18) scale(2.4)" wash="honey" />
      </g>
    )
  return <Line line="fine" d="M-60-84C-66-92-70-98-72-106M62-84C68-92 72-98 74-106M0-126C0-131 1-134 0-138" />
}

/** The stick of a wand: behind its star. */
function Wand({ container, costume }: { container: Container; costume: Costume }) {
  if (container !== 'dream' || costume === 'hero') return null
  return <Shape d="M-6 40C-2 38 4 38 8 40 14 66 18 92 22 118 18 125 9 125 5 119 0 92-3 66-6 40z" wash="wood" />
}

export const costumeCover = (costume: Costume) =>
  function CostumeCover({ container, wash, title, className }: CoverProps) {
    return (
      <Picture size={coverSize} title={title} className={className}>
        <Ground
          wash={wash}
          d="M20 150C28 60 110 22 168 26 238 20 298 70 302 160 306 240 282 304 220 318 150 330 70 326 36 294 12 262 14 210 20 150z"
        />
        <Sky
          container={container}
          at={container === 'good' ? 'translate(274 50) scale(.8)' : 'translate(48 50) scale(.8)'}
        />
        <Thing
          costume={costume}
          container={container}
          wash={wash}
          at={
            container === 'dream' && costume !== 'hero'
              ? 'translate(156 172) scale(1.02)'
              : 'translate(160 180) scale(1.08)'
          }
        />
      </Picture>
    )
  }

export const costumeInside = (costume: Costume) =>
  function CostumeInside({ container, wash }: InsideProps) {
    return (
      <Picture size={insideSize}>
        <Ground
          wash={wash}
          d="M30 440C44 180 320 30 600 26 900 24 1160 180 1174 440 1184 680 1120 850 940 874 700 896 420 892 240 872 74 846 16 660 30 440z"
        />
        <Sky
          container={container}
          at={container === 'good' ? 'translate(1090 110) scale(1.6)' : 'translate(112 110) scale(1.6)'}
        />
        <Thing costume={costume} container={container} wash="paper" at="translate(600 452) scale(3.7 3.55)" bare />
      </Picture>
    )
  }

type ThingProps = { costume: Costume; container: Container; wash: Wash; at: string; bare?: boolean }

/** `bare` leaves the middle empty: there somebody draws. The pen keeps its width however large the thing is. */
function Thing({ costume, container, wash, at, bare = false }: ThingProps) {
  return (
    <g transform={at}>
      {!bare && <Wand costume={costume} container={container} />}
      <Shape d={outlines[costume][container]} wash={wash} line={bare ? 'fine' : 'firm'} />
      {!bare && <Trim costume={costume} container={container} />}
    </g>
  )
}
