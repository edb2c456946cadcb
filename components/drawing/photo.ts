/** What a camera or a gallery may give. No SVG: it can hold script and addresses, and this version of tldraw does not clean it. */
const taken = ['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif']
const longest = 2048

/** Why a picture was not taken. */
export type PhotoProblem = 'not_a_picture' | 'too_large'
export class PhotoRefused extends Error {
  readonly problem: PhotoProblem
  constructor(problem: PhotoProblem) {
    super(problem)
    this.problem = problem
  }
}

export type Photo = { image: Blob; width: number; height: number }

/**
 * The picture drawn anew: place, time and device of the camera are gone before anything is kept, and it is at most 2048 points on its
 * longest side. Throws PhotoRefused.
 */
export async function readPhoto(file: Blob): Promise<Photo> {
  if (!taken.includes(file.type)) throw new PhotoRefused('not_a_picture')
  if (file.size > 40_000_000) throw new PhotoRefused('too_large')
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!bitmap) throw new PhotoRefused('not_a_picture')
  const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height))
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)]
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new PhotoRefused('not_a_picture')
  pen.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const image = await asBlob(canvas, 'image/jpeg')
  return { image, width, height }
}

/** Throws PhotoRefused when the browser cannot write the format. */
export const asBlob = (canvas: HTMLCanvasElement, type: 'image/jpeg' | 'image/webp'): Promise<Blob> =>
  new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new PhotoRefused('not_a_picture'))), type, 0.85),
  )
