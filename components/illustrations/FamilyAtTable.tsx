import { Person } from './Figures'
import { Mug, Plant, SheetWithHouses } from './things'
import { Ground, Line, Picture, Shape, type PictureProps } from './Picture'

/** A kitchen in the evening: a family, somebody who came to listen, and a child's drawing in the middle. */
export function FamilyAtTable(props: PictureProps) {
  return (
    <Picture size={[520, 380]} {...props}>
      <Ground
        wash="honey"
        d="M40 70C70 20 190 10 280 18 390 10 480 40 492 120 506 200 500 270 470 300 380 330 140 332 56 306 16 260 10 130 40 70z"
      />
      <Shape
        d="M58 62C80 60 112 60 138 62 140 92 140 124 137 156 110 158 84 158 59 155 56 126 56 92 58 62z"
        wash="sky"
      />
      <Line d="M98 61C97 92 98 124 98 157M58 108C84 106 112 107 138 108" line="fine" />
      <Shape
        d="M50 156C82 154 116 154 146 157 147 161 147 164 146 167 114 168 82 168 50 166 49 163 49 159 50 156z"
        wash="wood"
        line="fine"
      />
      <Plant at="translate(74 156)" />
      <Line d="M300 4C301 20 300 32 300 44" line="fine" />
      <Shape d="M300 43C278 46 262 62 256 84 286 90 316 90 345 84 338 62 322 46 300 43z" wash="pine" />
      <Ground wash="honey" d="M258 88C230 150 204 200 186 244H416C398 200 372 150 344 88 316 93 286 93 258 88z" />
      <Person
        age="grandparent"
        skin={4}
        hair="bun"
        hairColour="grey"
        glasses
        clothes="orchid"
        at={[128, 268]}
        scale={1.55}
      />
      <Person age="parent" skin={4} hair="curls" hairColour="black" clothes="leaf" at={[214, 264]} scale={1.6} />
      <Person age="teen" skin={3} hair="fringe" hairColour="black" clothes="dusk" at={[364, 264]} scale={1.55} />
      <Person age="parent" skin={2} hair="parted" hairColour="copper" clothes="pine" at={[448, 270]} scale={1.5} />
      <Person
        age="child"
        skin={4}
        hair="tails"
        hairColour="black"
        clothes="honey"
        at={[288, 268]}
        scale={1.95}
        mood="happy"
      />
      <Shape
        d="M36 250C120 240 400 240 486 250 494 262 498 276 500 292 420 304 100 304 20 292 23 276 28 262 36 250z"
        wash="wood"
      />
      <Shape
        line="none"
        wash="wood"
        d="M21 293C22 299 22 303 23 308 120 320 400 320 498 308 499 303 499 298 499 293 410 306 110 306 21 293z"
      />
      <Line d="M21 293C22 299 22 303 23 308 120 320 400 320 498 308 499 303 499 298 499 293" />
      <Line d="M58 314C57 334 56 352 54 374M74 315C73 334 73 352 72 374M462 313C463 334 464 352 466 374M446 315C447 334 447 352 448 374" />
      <SheetWithHouses at="translate(286 272)" />
      <Mug at="translate(146 274)" wash="sky" />
      <Mug at="translate(420 270)" wash="honey" />
      <Shape
        at="translate(208 284) rotate(-24)"
        d="M-14-3C-5-4 4-4 12-3L17 0 12 3C4 4-5 4-14 3-15 1-15-1-14-3z"
        wash="orchid"
        line="fine"
      />
      <Shape
        at="translate(196 296) rotate(8)"
        d="M-14-3C-5-4 4-4 12-3L17 0 12 3C4 4-5 4-14 3-15 1-15-1-14-3z"
        wash="honey"
        line="fine"
      />
      <Shape
        d="M352 258C368 256 384 256 398 258 402 266 404 274 405 282 386 284 368 284 350 282 350 274 351 266 352 258z"
        wash="paper"
      />
      <Line d="M362 266C370 265 380 265 390 266M361 274C368 273 376 273 384 274" line="fine" />
    </Picture>
  )
}
