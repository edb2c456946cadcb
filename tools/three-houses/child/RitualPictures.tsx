import { Line, Picture, Shape, type PictureProps } from '@/components/illustrations/Picture'
import { Cloud, Mug, Star, Sun } from '@/components/illustrations/things'

const size = [120, 100] as const

function StickerPicture(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Shape d="M22 18C48 12 78 12 98 18 104 40 103 62 97 82 72 88 46 88 22 82 16 62 17 38 22 18z" wash="paper" />
      <Star at="translate(60 50) scale(2)" wash="honey" />
    </Picture>
  )
}

function MusicPicture(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Line d="M44 74C44 54 44 40 45 24 62 20 78 17 92 16 91 32 91 48 91 64" />
      <Line d="M45 36C60 32 76 29 91 28" />
      <Shape d="M26 76C26 68 36 64 44 68 48 74 44 84 36 86 30 86 26 82 26 76z" wash="orchid" />
      <Shape d="M72 66C72 58 82 54 90 58 95 64 90 74 82 76 76 76 72 72 72 66z" wash="orchid" />
    </Picture>
  )
}

function WalkPicture(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Sun at="translate(28 26)" />
      <Shape d="M76 60C58 60 54 40 66 32 70 16 94 16 98 32 110 42 104 60 88 60z" wash="leaf" />
      <Line d="M82 84C83 72 82 62 82 50M82 66C86 62 88 60 92 58" />
      <Line d="M6 86C30 82 90 82 114 86" />
    </Picture>
  )
}

function GamePicture(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Shape d="M34 30C52 26 70 26 88 30 92 46 92 62 87 78 70 82 52 82 35 78 30 62 30 46 34 30z" wash="sky" />
      {['translate(48 42)', 'translate(74 42)', 'translate(61 54)', 'translate(48 67)', 'translate(74 67)'].map(
        (at) => (
          <Shape key={at} at={at} d="M-5 0C-5-3-3-5 0-5 3-5 5-3 5 0 5 3 3 5 0 5-3 5-5 3-5 0z" wash="ink" line="none" />
        ),
      )}
    </Picture>
  )
}

function BreathePicture(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Cloud at="translate(78 34) scale(1.3)" wash="sky" />
      <Line d="M14 60C34 52 50 68 70 60 84 54 96 60 106 60M22 76C40 70 54 82 72 76 84 72 92 76 98 76" />
    </Picture>
  )
}

function DrinkPicture(props: PictureProps) {
  return (
    <Picture size={size} {...props}>
      <Mug at="translate(58 86) scale(1.9)" wash="clay" />
    </Picture>
  )
}

/** Something light for the end: one picture for each. */
export const ritualPictures = {
  sticker: StickerPicture,
  music: MusicPicture,
  walk: WalkPicture,
  game: GamePicture,
  breathe: BreathePicture,
  drink: DrinkPicture,
} as const
