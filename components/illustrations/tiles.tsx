import { Head, Person } from './Figures'
import { Cloud, House, Star, Sun } from './things'
import { Ground, Line, Picture, Shape, type PictureProps } from './Picture'

const size = [240, 160] as const

/** One long sheet, three columns, something on each. */
export function ThreeColumns(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Ground wash="sky" d="M20 40C60 8 180 6 218 36 238 80 232 128 204 144 140 158 70 156 34 142 8 118 6 74 20 40z" />
      <Shape
        d="M26 30C90 25 160 25 215 30 218 66 217 104 214 140 150 144 90 144 27 140 24 104 24 66 26 30z"
        wash="paper"
      />
      <Line d="M88 29C87 66 88 104 88 141M152 28C153 66 152 104 153 141M26 58C90 55 150 55 216 58" line="fine" />
      <Cloud at="translate(57 44) scale(.62)" wash="dusk" />
      <Sun at="translate(120 43) scale(.6)" />
      <Line d="M176 50C180 44 183 44 186 46M190 42C194 36 197 36 200 38" />
      <Shape
        d="M36 68C50 66 64 66 78 68 79 76 79 82 78 89 64 91 50 91 36 89 35 82 35 75 36 68z"
        wash="dusk"
        line="fine"
      />
      <Shape
        d="M37 98C50 96 64 97 77 98 78 107 78 114 77 122 64 124 50 123 37 122 36 114 36 106 37 98z"
        wash="dusk"
        line="fine"
      />
      <Shape
        d="M98 67C112 65 128 65 142 67 143 76 143 84 142 92 128 94 112 94 98 92 97 84 97 75 98 67z"
        wash="honey"
        line="fine"
      />
      <Shape
        d="M99 101C112 99 128 100 141 101 142 107 142 112 141 118 128 120 112 119 99 118 98 112 98 107 99 101z"
        wash="honey"
        line="fine"
      />
      <Shape
        d="M163 68C176 66 192 66 205 68 206 76 206 84 205 90 192 92 176 92 163 90 162 84 162 75 163 68z"
        wash="leaf"
        line="fine"
      />
      <Line
        d="M44 76C52 75 60 75 70 76M44 82C50 81 56 81 62 82M106 76C114 75 124 75 134 76M106 84C112 83 118 83 124 84M171 76C178 75 188 75 197 76M171 83C176 82 182 82 188 83"
        line="fine"
      />
      <Shape
        at="translate(196 128) rotate(-38)"
        d="M-4-34C-1-35 2-35 5-34 5-22 5-10 4 2 3 6 1 9 0 13-2 9-3 6-4 2-5-10-5-22-4-34z"
        wash="clay"
        line="fine"
      />
    </Picture>
  )
}

/** Cloud, sun and star: worries, good things, dreams. */
export function ThreeHouses(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Ground
        wash="leaf"
        d="M4 128C50 116 190 114 236 128 238 142 230 152 214 154 150 160 80 160 22 154 8 150 2 140 4 128z"
      />
      <Cloud at="translate(44 26)" wash="sky" />
      <Sun at="translate(122 22)" />
      <Star at="translate(198 26)" wash="orchid" />
      <House at="translate(46 132)" wash="dusk" roof="sky" />
      <House at="translate(120 128) scale(1.06)" wash="honey" roof="clay" />
      <House at="translate(195 132)" wash="orchid" roof="paper" />
      <Line d="M2 134C10 132 14 132 17 132M76 132C82 131 86 131 90 131M150 131C156 131 160 132 165 132M226 133C230 133 234 134 238 134" />
      <Line d="M120 132C116 140 108 146 96 150M130 132C130 142 124 150 114 156" line="fine" />
    </Picture>
  )
}

/** A story in pictures, with the words under each. */
export function WordsPictures(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Ground
        wash="orchid"
        d="M18 44C50 12 190 8 222 40 240 86 232 130 206 146 140 158 74 156 34 144 8 122 4 84 18 44z"
      />
      <Shape
        d="M120 36C96 24 56 24 26 30 24 64 24 98 27 132 58 127 96 128 120 140 146 128 182 127 214 132 217 98 216 64 214 30 184 24 144 24 120 36z"
        wash="paper"
      />
      <Line d="M120 37C119 72 121 106 120 139" line="fine" />
      <Shape
        d="M38 44C60 41 84 42 106 46 107 60 107 74 106 88 84 84 60 83 38 86 37 72 37 58 38 44z"
        wash="sky"
        line="fine"
      />
      <Shape
        d="M134 46C156 42 180 41 202 44 203 58 203 72 202 86 180 83 156 84 134 88 133 74 133 60 134 46z"
        wash="honey"
        line="fine"
      />
      <Person
        age="child"
        skin={5}
        hair="afro"
        hairColour="black"
        clothes="leaf"
        at={[62, 84]}
        scale={0.66}
        mood="sad"
      />
      <Person
        age="parent"
        skin={5}
        hair="short"
        hairColour="black"
        clothes="pine"
        at={[86, 86]}
        scale={0.42}
        mood="plain"
      />
      <Person
        age="child"
        skin={5}
        hair="afro"
        hairColour="black"
        clothes="leaf"
        at={[156, 86]}
        scale={0.66}
        mood="glad"
      />
      <Person age="grandparent" skin={5} hair="bun" hairColour="grey" clothes="orchid" at={[182, 85]} scale={0.46} />
      <Line
        d="M40 98C60 95 84 96 104 99M40 107C56 104 74 105 90 107M40 116C58 113 78 114 98 117M136 99C156 95 180 95 200 98M136 108C152 104 168 104 184 106M136 117C154 113 172 113 192 115"
        line="fine"
      />
    </Picture>
  )
}

/** Under one roof that many hands hold up. */
export function SafetyPlan(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Ground wash="sky" d="M16 60C34 14 190 6 222 46 240 92 232 134 208 146 140 158 70 156 32 146 6 126 4 92 16 60z" />
      <Line
        d="M44 24C42 30 40 33 38 38M70 14C68 20 66 23 64 28M190 16C188 22 186 25 184 30M214 30C212 36 210 39 208 44"
        line="fine"
      />
      <Shape
        d="M30 84C34 46 72 20 118 20 166 20 206 46 212 84 202 76 190 76 182 83 172 74 156 74 146 83 136 74 108 74 98 83 88 74 70 75 62 83 52 76 40 77 30 84z"
        wash="pine"
      />
      <Line d="M118 20C96 34 98 60 98 82M120 20C142 34 146 60 146 82M119 20C119 16 120 13 120 10" line="fine" />
      <Line d="M122 78C122 100 123 118 122 136 120 146 106 146 105 136" />
      <Person
        age="grandparent"
        skin={2}
        hair="thin"
        hairColour="grey"
        glasses
        clothes="leaf"
        at={[72, 148]}
        scale={0.74}
      />
      <Person
        age="child"
        skin={3}
        hair="long"
        hairColour="brown"
        clothes="honey"
        at={[101, 149]}
        scale={0.86}
        mood="happy"
      />
      <Person age="parent" skin={3} hair="scarf" clothes="orchid" at={[152, 148]} scale={0.78} />
      <Person age="teen" skin={6} hair="short" hairColour="black" clothes="dusk" at={[186, 148]} scale={0.76} />
    </Picture>
  )
}

/** Rings around a child: close, further, furthest. */
export function NetworkRings(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Ground
        wash="honey"
        d="M42 80C44 34 84 10 122 10 164 10 200 40 199 82 198 124 162 152 120 152 78 151 42 124 42 80z"
      />
      <Line
        d="M92 80C92 62 104 51 120 51 138 51 149 64 149 80 149 97 137 109 120 109 103 108 92 97 92 80z"
        line="fine"
      />
      <Line
        d="M66 80C66 48 90 27 121 27 152 27 175 50 174 81 174 111 152 133 120 133 89 133 66 111 66 80z"
        line="dashed"
      />
      <Line
        d="M42 80C42 36 78 8 121 8 165 9 198 40 198 81 198 124 164 154 120 153 76 153 42 124 42 80z"
        line="dashed"
      />
      <g transform="translate(120 82) scale(1.05)">
        <Head skin={4} hair="tails" hairColour="black" mood="happy" />
      </g>
      <g transform="translate(70 66) scale(.78)">
        <Head skin={4} hair="curls" hairColour="black" />
      </g>
      <g transform="translate(166 58) scale(.78)">
        <Head skin={2} hair="thin" hairColour="grey" glasses />
      </g>
      <g transform="translate(158 118) scale(.72)">
        <Head skin={5} hair="short" hairColour="black" beard />
      </g>
      <g transform="translate(82 124) scale(.72)">
        <Head skin={1} hair="bob" hairColour="fair" />
      </g>
      <g transform="translate(38 104) scale(.6)">
        <Head skin={3} hair="scarf" clothes="orchid" />
      </g>
      <g transform="translate(204 92) scale(.6)">
        <Head skin={1} hair="parted" hairColour="copper" mood="plain" />
      </g>
      <g transform="translate(118 16) scale(.6)">
        <Head skin={6} hair="afro" hairColour="black" />
      </g>
    </Picture>
  )
}

/** Everybody around one table, each with something to say. */
export function NetworkMeeting(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Ground
        wash="leaf"
        d="M16 62C40 16 186 8 222 46 240 92 230 136 204 146 140 158 70 156 34 146 8 126 4 92 16 62z"
      />
      <Shape
        d="M24 34C24 22 34 16 50 16 68 16 78 24 77 34 76 45 64 50 50 50 46 50 43 50 40 49 36 53 33 56 29 57 31 53 32 49 32 46 26 43 24 39 24 34z"
        wash="paper"
        line="fine"
      />
      <Line d="M38 30C46 29 54 29 62 30M38 37C44 36 50 36 56 37" line="fine" />
      <Shape
        d="M160 28C160 16 172 10 188 10 206 10 217 17 216 28 216 38 208 43 200 44 201 48 203 51 206 54 200 53 195 49 191 45 174 46 160 40 160 28z"
        wash="honey"
        line="fine"
      />
      <Line d="M176 24C184 23 194 23 202 24M176 31C182 30 188 30 194 31" line="fine" />
      <Person age="parent" skin={1} hair="parted" hairColour="fair" clothes="dusk" at={[56, 116]} scale={0.74} />
      <Person age="grandparent" skin={5} hair="scarf" clothes="orchid" at={[98, 110]} scale={0.76} />
      <Person age="teen" skin={3} hair="curls" hairColour="brown" clothes="honey" at={[140, 110]} scale={0.76} />
      <Person age="parent" skin={2} hair="short" hairColour="grey" beard clothes="pine" at={[184, 116]} scale={0.76} />
      <Shape
        d="M22 116C24 104 66 98 120 98 174 98 216 104 218 116 218 130 174 138 120 138 66 138 22 130 22 116z"
        wash="wood"
      />
      <Line d="M22 118C22 122 22 124 23 127 32 138 70 146 120 146 172 146 210 138 217 127 218 124 218 121 218 118" />
      <Shape
        d="M98 110C112 108 128 108 140 110 143 116 146 122 148 128 130 131 110 131 92 128 93 122 96 116 98 110z"
        wash="paper"
        line="fine"
      />
      <Line d="M108 116C116 115 124 115 132 116M106 122C112 121 120 121 126 122" line="fine" />
    </Picture>
  )
}
