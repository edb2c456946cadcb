import type { ReactNode } from 'react'
import { Line, Picture, Shape, type PictureProps } from '@/components/illustrations/Picture'
import { stickerShapes } from '@/components/illustrations/stickers'
import { Plant } from '@/components/illustrations/things'
import type { ChildPicture } from '../codes'

/** Around (0, 0), about 56 wide, like the stickers of a child. */
const shapes: Record<ChildPicture, ReactNode> = {
  bed: stickerShapes('bed'),
  table: stickerShapes('table'),
  door: stickerShapes('door'),
  hug: stickerShapes('hug'),
  book: stickerShapes('book'),
  night: stickerShapes('moon'),
  heart: stickerShapes('heart'),
  plant: <Plant at="translate(0 24) scale(1.2)" />,
  telephone: (
    <>
      <Shape d="M-13-27C-5-29 5-29 13-27 15-10 15 10 13 27 5 29-5 29-13 27-15 10-15-10-13-27z" wash="sky" />
      <Shape d="M-9-19C-3-20 3-20 9-19 10-8 10 4 9 14 3 15-3 15-9 14-10 4-10-8-9-19z" wash="paper" line="fine" />
      <Line d="M-3 21C-1 22 1 22 3 21M-5-10C-2-11 2-11 5-10M-5-4C-2-5 2-5 5-4M-5 2C-3 1 0 1 2 2" line="fine" />
    </>
  ),
  school: (
    <>
      <Shape d="M-27 26C-28 10-28-2-26-8-10-11 10-11 26-8 28-2 28 10 27 26 10 28-10 28-27 26z" wash="honey" />
      <Shape d="M-30-7C-14-14-6-20 0-27 7-20 15-14 30-7 12-10-12-10-30-7z" wash="clay" />
      <Shape d="M-6 26C-6 18-6 12-5 7-2 5 3 5 6 7 6 12 6 18 6 26z" wash="paper" line="fine" />
      <Line d="M-20 2C-16 1-14 1-12 2M-20 10C-16 9-14 9-12 10M12 2C15 1 18 1 20 2M12 10C15 9 18 9 20 10" line="fine" />
    </>
  ),
  car: (
    <>
      <Shape
        d="M-30 12C-30 4-27 0-18-2-12-12-6-16 4-16 14-16 18-10 22-2 28-1 30 4 30 12 12 15-12 15-30 12z"
        wash="pine"
      />
      <Shape d="M-12-2C-8-9-4-11 3-11 10-11 13-8 15-2z" wash="paper" line="fine" />
      <Shape
        d="M-22 13C-22 8-18 6-15 6-11 6-8 9-8 13-8 18-11 20-15 20-19 20-22 17-22 13zM8 13C8 8 12 6 15 6 19 6 22 9 22 13 22 18 19 20 15 20 11 20 8 17 8 13z"
        wash="ink"
        line="fine"
      />
      <Line d="M1-11C1-8 1-5 1-2" line="fine" />
    </>
  ),
  lamp: (
    <>
      <Shape d="M-16-2C-14-12-10-20-7-26-2-28 3-28 8-26 11-20 14-12 17-2 6 1-6 1-16-2z" wash="honey" />
      <Line d="M0 0C0 8 0 16 0 22M-12 25C-4 22 5 22 13 25" />
      <Line
        d="M-22 6C-24 8-25 9-26 11M23 6C25 8 26 9 27 11M-12 10C-13 12-14 13-14 15M13 10C14 12 15 13 15 15"
        line="fine"
      />
    </>
  ),
  bottle: (
    <>
      <Shape
        d="M-8-28C-3-29 3-29 8-28 8-22 7-18 8-14 14-8 15-2 15 4 15 12 15 20 14 26 5 28-5 28-14 26-15 18-15 10-15 4-15-2-14-8-8-14-7-18-8-22-8-28z"
        wash="leaf"
      />
      <Shape d="M-11 2C-4 0 5 0 12 2 12 8 12 12 12 16 4 18-4 18-11 16-12 11-12 7-11 2z" wash="paper" line="fine" />
      <Line d="M-24-24C-8-8 8 8 25 25" />
    </>
  ),
  key: (
    <>
      <Shape
        d="M-27-6C-27-16-19-22-10-21-2-20 4-14 4-6 4 3-2 9-11 9-20 9-27 3-27-6zM-17-6C-17-2-14 0-11 0-7 0-5-3-5-6-5-10-8-12-11-12-15-12-17-9-17-6z"
        wash="honey"
      />
      <Line d="M1 1C9 8 17 15 26 23M15 13C13 16 11 18 9 20M22 19C20 22 18 24 17 26" />
    </>
  ),
  window: (
    <>
      <Shape d="M-24-26C-8-28 8-28 24-26 26-10 26 8 24 22 8 24-8 24-24 22-26 8-26-10-24-26z" wash="sky" />
      <Line d="M0-27C0-10 0 8 0 23M-25-2C-8-3 8-3 25-2" />
      <Shape
        d="M-30 22C-10 24 10 24 30 22 31 25 31 26 30 28 10 30-10 30-30 28-31 26-31 25-30 22z"
        wash="wood"
        line="fine"
      />
      <Shape d="M8 20C6 14 8 8 13 8 18 8 20 14 18 20 15 22 11 22 8 20z" wash="clay" line="fine" />
    </>
  ),
  teddy: (
    <>
      <Shape d="M-17-20C-20-25-14-30-9-26M9-26C14-30 20-25 17-20" wash="wood" />
      <Shape d="M-17-13C-17-23-9-28 0-28 10-28 17-22 17-13 17-4 10 1 0 1-10 1-17-4-17-13z" wash="wood" />
      <Shape d="M-15 14C-16 4-9 0 0 0 9 0 16 4 15 14 15 24 9 28 0 28-9 28-15 24-15 14z" wash="wood" />
      <Shape d="M-6-9C-5-13 5-13 6-9 6-5 3-3 0-3-4-3-6-5-6-9z" wash="paper" line="fine" />
      <Line
        d="M-16 6C-21 8-24 12-25 17M16 6C21 8 24 12 25 17M-2-8C-1-7 1-7 2-8M-8-17C-8-16-8-15-8-15M8-17C8-16 8-15 8-15"
        line="fine"
      />
    </>
  ),
}

/** A picture for a rule in the words of a child, or for its sign. */
export function ChildDrawing({ code, ...rest }: PictureProps & { code: ChildPicture }) {
  return (
    <Picture size={[72, 72]} {...rest}>
      <g transform="translate(36 36)">{shapes[code]}</g>
    </Picture>
  )
}
