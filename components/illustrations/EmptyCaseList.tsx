import { Mug, Plant } from './things'
import { Ground, Line, Picture, Shape, type PictureProps } from './Picture'

const chair =
  'M-18 0C-17-22-18-44-17-66-6-69 8-69 18-66 18-44 17-22 18 0M-17-52C-6-54 6-54 17-52M-17-38C-6-40 6-40 17-38'

/** A table that is ready, with chairs pulled up. */
export function EmptyCaseList(props: PictureProps) {
  return (
    <Picture size={[360, 240]} {...props}>
      <Ground
        wash="honey"
        d="M22 92C52 26 278 12 336 70 362 122 350 180 318 202 230 226 112 224 46 204 6 178 4 132 22 92z"
      />
      <Line at="translate(104 156)" d={chair} />
      <Line at="translate(180 150)" d={chair} />
      <Line at="translate(256 156)" d={chair} />
      <Shape
        d="M46 134C120 126 240 126 314 134 322 144 326 152 328 162 250 172 110 172 32 162 35 152 39 143 46 134z"
        wash="wood"
      />
      <Line d="M33 163C33 168 34 171 34 174 112 184 250 184 327 174 327 170 328 167 328 163M66 180C65 196 64 210 62 224M294 180C295 196 296 210 298 224" />
      <Plant at="translate(180 152) scale(1.15)" />
      <Mug at="translate(116 152)" wash="sky" />
      <Shape
        d="M224 140C240 138 256 138 270 140 274 146 277 152 279 158 260 160 240 160 222 158 222 152 223 146 224 140z"
        wash="paper"
        line="fine"
      />
      <Line d="M234 147C242 146 250 146 260 147M234 153C240 152 246 152 252 153" line="fine" />
    </Picture>
  )
}
