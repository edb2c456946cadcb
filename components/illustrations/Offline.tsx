import { Mug } from './things'
import { Ground, Line, Picture, Shape, type PictureProps } from './Picture'

/** The tablet keeps what was written; the line to the cloud comes back later. */
export function Offline(props: PictureProps) {
  return (
    <Picture size={[360, 260]} {...props}>
      <Ground
        wash="sky"
        d="M26 96C56 34 276 18 332 78 358 132 346 190 316 214 230 240 112 238 48 216 8 186 6 138 26 96z"
      />
      <Shape
        d="M196 84C176 82 174 58 194 56 196 36 226 30 238 46 256 34 280 46 276 64 298 64 298 86 278 86 252 88 222 88 196 84z"
        wash="paper"
      />
      <Line d="M236 96C234 106 230 116 224 124M220 130C216 136 212 140 206 144" line="dashed" />
      <Shape
        d="M62 128C104 123 152 123 190 128 196 156 200 182 204 210 158 216 98 216 50 210 53 182 57 156 62 128z"
        wash="dusk"
      />
      <Shape
        d="M74 136C108 132 146 132 178 136 183 158 186 180 189 202 150 206 104 206 64 202 66 180 70 158 74 136z"
        wash="paper"
        line="fine"
      />
      <Line
        d="M88 152C106 149 124 149 142 152M86 166C108 163 132 163 158 166M85 180C102 177 118 177 136 180"
        line="fine"
      />
      <Shape
        at="translate(160 186) scale(.9)"
        d="M-12 0C-12-8-7-12 0-12 8-12 12-7 12 0 12 8 7 12 0 12-8 12-12 7-12 0z"
        wash="leaf"
        line="fine"
      />
      <Line d="M154 186C157 189 158 190 159 192 162 186 164 183 167 180" line="fine" />
      <Mug at="translate(262 210) scale(1.3)" wash="honey" />
      <Line d="M18 218C110 224 250 224 342 217" />
    </Picture>
  )
}
