import { Person } from './Figures'
import { Cloud } from './things'
import { Ground, Line, Picture, Shape, type PictureProps } from './Picture'

/** A signpost whose arms say nothing, and somebody reading it all the same. */
export function NotFound(props: PictureProps) {
  return (
    <Picture size={[360, 260]} {...props}>
      <Ground
        wash="sky"
        d="M24 90C50 30 280 14 334 74 362 130 350 190 320 214 230 242 110 240 46 216 6 184 4 132 24 90z"
      />
      <Ground
        wash="leaf"
        d="M10 218C90 196 270 196 350 216 356 232 344 246 320 248 230 258 120 258 36 248 12 244 4 232 10 218z"
      />
      <Cloud at="translate(84 58) scale(1.3)" wash="paper" />
      <Cloud at="translate(292 88)" wash="paper" />
      <Shape
        d="M184 42C189 40 195 40 200 42 201 104 200 166 201 226 195 228 189 228 184 226 183 166 184 104 184 42z"
        wash="wood"
      />
      <Shape
        d="M190 62C220 59 252 59 280 61 288 68 294 75 300 82 294 89 288 96 280 101 252 103 220 103 190 101 188 88 188 75 190 62z"
        wash="honey"
      />
      <Shape
        d="M194 116C166 113 134 113 106 115 98 122 92 128 86 135 92 143 98 149 106 154 134 156 166 156 194 154 196 142 196 129 194 116z"
        wash="orchid"
      />
      <Line
        d="M212 82C216 79 220 85 224 82 228 79 232 85 236 82 240 79 244 85 248 82M116 136C120 133 124 139 128 136 132 133 136 139 140 136 144 133 148 139 152 136"
        line="fine"
      />
      <Person
        age="parent"
        skin={3}
        hair="bob"
        hairColour="brown"
        clothes="pine"
        at={[262, 230]}
        scale={1.1}
        mood="plain"
      />
      <Person age="child" skin={3} hair="fringe" hairColour="brown" clothes="honey" at={[304, 232]} scale={1.15} />
      <Line d="M20 226C60 220 120 218 176 224M206 225C216 224 226 224 236 225M330 228C338 228 344 230 352 232" />
      <Line
        d="M60 232C62 226 60 222 58 218M66 232C68 224 72 222 74 220M132 230C134 224 132 220 130 216M138 230C140 224 144 222 146 219"
        line="fine"
      />
    </Picture>
  )
}
