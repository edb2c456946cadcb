import { Person } from '@/components/illustrations/Figures'
import { Ground, Line, Picture, Shape, type PictureProps } from '@/components/illustrations/Picture'
import { House, Sun } from '@/components/illustrations/things'

const size = [240, 150] as const

const tonight = (
  <>
    <Ground wash="dusk" d="M10 40C40 10 190 6 226 38 238 80 232 120 206 138 140 148 74 148 34 136 8 116 2 80 10 40z" />
    <Shape d="M40 130C39 96 40 70 42 54 70 36 92 26 118 16 146 26 172 38 198 54 201 76 201 104 199 130z" wash="paper" />
    <Shape d="M30 58C60 38 92 22 119 8 148 22 180 40 210 58 180 50 148 38 119 26 90 38 60 50 30 58z" wash="clay" />
    <Shape d="M62 100C62 88 62 78 63 70 76 68 88 68 100 70 101 80 101 90 100 100 88 102 76 102 62 100z" wash="honey" />
    <Line d="M81 69C81 80 81 90 81 101M63 85C76 84 88 84 100 85" line="fine" />
    <Person age="grandparent" skin={2} hair="bun" hairColour="grey" clothes="clay" at={[140, 131]} scale={0.8} />
    <Person age="child" skin={3} hair="tails" hairColour="brown" clothes="honey" at={[174, 131]} scale={0.8} />
    <Line d="M18 130C70 127 160 127 224 130" />
    <Line
      d="M24 26C24 29 24 31 24 34M20 30C23 30 25 30 28 30M214 18C214 21 214 23 214 26M210 22C213 22 215 22 218 22"
      line="fine"
    />
  </>
)

const longRun = (
  <>
    <Ground
      wash="leaf"
      d="M4 118C50 104 190 102 236 118 238 134 230 142 214 144 150 150 80 150 22 144 8 140 2 130 4 118z"
    />
    <Sun at="translate(204 28)" />
    <Line d="M20 140C60 136 70 120 104 118 140 116 150 100 196 96" line="dashed" />
    <House at="translate(198 98) scale(.8)" wash="honey" roof="clay" />
    <Person age="parent" skin={4} hair="scarf" clothes="orchid" at={[46, 134]} scale={0.8} />
    <Person age="child" skin={4} hair="curls" hairColour="black" clothes="sky" at={[76, 134]} scale={0.8} />
    <Person age="grandparent" skin={1} hair="thin" hairColour="grey" clothes="pine" at={[110, 128]} scale={0.74} />
    <Person age="parent" skin={2} hair="short" hairColour="fair" clothes="dusk" at={[142, 122]} scale={0.68} />
  </>
)

/** Tonight in a lit house; or the way ahead, with people along it. Decoration: the words stand beside it. */
export function Scene({ horizon, ...rest }: PictureProps & { horizon: 'immediate' | 'family' }) {
  return (
    <Picture size={size} {...rest}>
      {horizon === 'immediate' ? tonight : longRun}
    </Picture>
  )
}
