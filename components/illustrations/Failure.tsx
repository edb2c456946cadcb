import { Ground, Line, Picture, Shape, type PictureProps } from './Picture'

/** A pencil that broke and wears a plaster; the line it was drawing goes on. */
export function Failure(props: PictureProps) {
  return (
    <Picture size={[360, 260]} {...props}>
      <Ground
        wash="honey"
        d="M28 96C60 34 270 18 328 78 356 132 346 190 316 214 230 240 112 238 50 216 10 186 8 140 28 96z"
      />
      <Shape
        d="M56 60C130 54 226 54 300 59 304 108 303 160 299 208 222 214 134 214 58 208 54 160 53 110 56 60z"
        wash="paper"
      />
      <Line d="M84 92C112 88 140 88 168 91M84 112C106 108 126 108 146 111" line="fine" />
      <Line d="M84 176C100 160 112 190 128 174 140 162 150 184 162 176" />
      <Line d="M176 172C184 168 190 178 200 174" line="dashed" />
      <g transform="rotate(-34 196 150)">
        <Shape
          d="M160 138C182 136 200 136 216 138L212 144 218 150 212 156 217 162C200 164 182 164 161 162 152 158 144 154 136 150 144 146 152 142 160 138z"
          wash="pine"
        />
        <Line d="M160 138C163 146 163 154 161 162M136 150C140 151 142 152 144 153" line="fine" />
      </g>
      <g transform="rotate(-22 262 96) translate(8 -6)">
        <Shape
          d="M222 84C244 82 266 82 288 84 290 92 290 100 288 108 266 110 244 110 223 108L219 102 225 96 219 90z"
          wash="pine"
        />
        <Shape
          d="M288 84C296 84 302 84 308 86 310 92 310 100 308 106 302 108 296 108 288 108 290 100 290 92 288 84z"
          wash="orchid"
          line="fine"
        />
      </g>
      <g transform="rotate(-30 214 124)">
        <Shape
          d="M188 114C206 111 224 111 242 114 248 118 248 130 242 134 224 137 206 137 188 134 182 130 182 118 188 114z"
          wash="clay"
        />
        <Shape
          d="M206 114C212 112 220 112 225 114 226 121 226 128 225 134 219 136 212 136 206 134 205 127 205 121 206 114z"
          wash="paper"
          line="fine"
        />
      </g>
      <Line d="M262 148C268 150 272 154 274 160M276 140C284 142 290 146 294 152" line="fine" />
    </Picture>
  )
}
