import { House, Sun } from './things'
import { Ground, Line, Picture, Shape, type PictureProps } from './Picture'

/** A path with bends; where it leads is in sight. For a trajectory without stops yet. */
export function PathAhead(props: PictureProps) {
  return (
    <Picture size={[360, 160]} {...props}>
      <Ground
        wash="leaf"
        d="M6 96C70 66 150 92 210 74 262 58 320 62 352 78 360 112 352 146 330 152 230 160 110 160 26 152 6 146 0 118 6 96z"
      />
      <Sun at="translate(60 38)" />
      <House at="translate(300 84) scale(.8)" wash="honey" roof="clay" />
      <Shape
        d="M288 86C262 96 236 92 206 100 164 112 196 122 150 130 118 136 84 138 54 154H118C150 142 196 140 222 130 250 118 214 112 246 104 272 98 292 98 312 86z"
        wash="paper"
      />
      <Line
        d="M30 128C32 120 30 116 28 112M37 128C39 122 42 118 45 116M134 104C136 98 134 94 132 90M141 104C143 98 146 94 149 92M330 120C332 114 330 110 328 106"
        line="fine"
      />
    </Picture>
  )
}
