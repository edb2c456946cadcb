import 'server-only'
import sharp from 'sharp'
import type { AssetMime } from '@/db/repositories/assets'

/** The longest side and the most points of a picture we take: more is no photo of a drawing, and could be meant to exhaust us. */
const longest = 4096
const mostPoints = 40_000_000

/** The few bytes that begin a file of each kind we take. A name or a header says nothing; no SVG, whatever it is called. */
function kindOf(bytes: Uint8Array): AssetMime | null {
  const at = (from: number, ...wanted: number[]) => wanted.every((each, index) => bytes[from + index] === each)
  if (at(0, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (at(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp'
  return null
}

export type DrawnAnew = { mime: AssetMime; bytes: Uint8Array }

/**
 * The picture decoded and written again: what else lay in the file (where and when a photo was taken, hidden content, a second file in
 * its tail) is gone. Null when it is no picture we take.
 */
export async function drawAnew(bytes: Uint8Array): Promise<DrawnAnew | null> {
  const mime = kindOf(bytes)
  if (!mime) return null
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPoints, failOn: 'error', pages: 1 })
    if (`image/${(await picture.metadata()).format}` !== mime) return null
    const upright = picture.rotate().resize(longest, longest, { fit: 'inside', withoutEnlargement: true })
    const written =
      mime === 'image/png'
        ? upright.png()
        : mime === 'image/webp'
          ? upright.webp({ quality: 88 })
          : upright.jpeg({ quality: 88 })
    return { mime, bytes: await written.toBuffer() }
  } catch {
    return null
  }
}
