import type { ReactNode } from 'react'
import { Line, Picture, Shape, type PictureProps } from '@/components/illustrations/Picture'
import type { HomeLook } from '../codes'

const size = [200, 170] as const

const Window = ({ at }: { at: string }) => (
  <Shape at={at} d="M-12-11C-4-13 5-13 12-11 13-4 13 5 12 11 4 13-5 13-12 11-13 4-13-4-12-11z" wash="sky" line="fine" />
)
const Door = ({ at }: { at: string }) => (
  <Shape at={at} d="M-14 0C-15-14-15-28-13-40-5-45 6-45 13-40 15-28 15-14 14 1 5 3-5 3-14 0z" wash="wood" />
)
const Street = () => <Line d="M6 154C50 150 150 150 194 154" line="fine" />

/** Kinds of home as they stand in a street here. None is finer than another: all in the same colours. */
const looks: Record<HomeLook, ReactNode> = {
  house: (
    <>
      <Shape d="M132 56C132 44 132 36 133 28 138 26 146 26 150 29 151 42 151 56 150 70z" wash="wood" />
      <Shape
        d="M38 152C36 124 37 102 39 78 80 74 120 74 161 78 164 104 163 128 161 153 120 156 78 156 38 152z"
        wash="paper"
      />
      <Shape d="M20 84C50 58 76 36 100 16 124 36 152 60 180 84 130 77 70 77 20 84z" wash="clay" />
      <Window at="translate(64 108)" />
      <Window at="translate(138 108)" />
      <Door at="translate(101 153)" />
    </>
  ),
  row: (
    <>
      <Line
        d="M10 153C9 124 9 96 10 72L36 46 62 68M138 68L164 46 190 72C191 98 191 124 190 153M26 96C32 94 38 94 44 96M156 96C162 94 168 94 174 96"
        line="fine"
      />
      <Shape
        d="M60 153C58 118 59 88 61 60 86 56 114 56 139 60 142 90 142 122 140 154 114 157 86 157 60 153z"
        wash="paper"
      />
      <Shape d="M50 66C68 46 84 30 100 14 116 30 132 46 150 66 116 59 84 59 50 66z" wash="clay" />
      <Window at="translate(82 84)" />
      <Window at="translate(118 84)" />
      <Window at="translate(80 126)" />
      <Door at="translate(117 154)" />
    </>
  ),
  flat: (
    <>
      <Shape
        d="M46 153C43 110 44 62 47 18 82 13 118 13 154 18 158 64 157 110 154 154 118 158 80 158 46 153z"
        wash="paper"
      />
      <Shape d="M40 24C40 18 41 14 43 11 82 6 120 6 157 11 160 15 161 19 160 24 120 19 80 19 40 24z" wash="clay" />
      {[48, 84, 120].flatMap((y) =>
        [69, 101, 133].map((x) =>
          y === 120 && x === 101 ? null : <Window key={`${x}.${y}`} at={`translate(${x} ${y})`} />,
        ),
      )}
      <Door at="translate(101 154)" />
    </>
  ),
  caravan: (
    <>
      <Line d="M172 124C182 124 190 126 197 128" />
      <Shape
        d="M22 128C18 104 20 80 30 58 66 50 136 50 168 58 178 80 180 104 176 128 130 133 72 133 22 128z"
        wash="paper"
      />
      <Shape d="M26 64C28 52 34 44 44 40 82 34 120 34 158 40 166 46 172 54 174 64 124 57 76 57 26 64z" wash="clay" />
      <Window at="translate(56 90)" />
      <Window at="translate(142 90)" />
      <Shape d="M86 128C85 112 85 94 87 76 94 72 106 72 113 76 115 94 115 112 114 129z" wash="wood" />
      {[60, 140].map((x) => (
        <Shape
          key={x}
          at={`translate(${x} 138)`}
          d="M-14 0C-14-9-8-14 0-14 9-14 14-8 14 0 14 9 8 14 0 14-9 14-14 8-14 0z"
          wash="ink"
        />
      ))}
    </>
  ),
  group: (
    <>
      <Shape
        d="M14 153C12 128 13 108 15 86 70 82 130 82 186 86 188 108 188 130 186 154 130 157 70 157 14 153z"
        wash="paper"
      />
      <Shape
        d="M2 92C24 70 42 54 58 40 74 54 88 64 100 76 114 64 128 54 142 40 160 56 178 72 198 92 130 85 70 85 2 92z"
        wash="clay"
      />
      <Window at="translate(40 114)" />
      <Window at="translate(72 114)" />
      <Window at="translate(130 114)" />
      <Window at="translate(162 114)" />
      <Door at="translate(101 154)" />
    </>
  ),
}

/** One home from outside. */
export function HomePicture({ look, ...props }: PictureProps & { look: HomeLook }) {
  return (
    <Picture size={size} {...props}>
      <Street />
      {looks[look]}
    </Picture>
  )
}
