import { Box, type Editor } from 'tldraw'
import { sheet } from './page'
import { asBlob } from './photo'

/** How a drawing is looked at: 1600 points wide is sharp on an A4 and on any screen we know. */
const wide = 1600

const painted = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'opacity',
  'fill-rule',
] as const

/** A copy of an SVG of the page with its colours written in it: outside the page there are no tokens and no style sheets. */
function paintedCopy(from: SVGElement): SVGElement {
  const copy = from.cloneNode(true) as SVGElement
  const sources = [from, ...from.querySelectorAll<SVGElement>('*')]
  const targets = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  sources.forEach((source, at) => {
    const target = targets[at]
    if (!target) return
    const style = getComputedStyle(source)
    for (const name of painted) {
      const value = style.getPropertyValue(name)
      if (value !== '') target.setAttribute(name, value)
    }
    // What CSS moves (the wash beside its line) is moved by an attribute instead; a transform attribute of its own stays inside it.
    const moved = style.transform
    if (moved !== 'none' && !source.hasAttribute('transform')) target.setAttribute('transform', moved)
    target.removeAttribute('class')
    target.removeAttribute('style')
  })
  return copy
}

const load = (address: string): Promise<HTMLImageElement> =>
  new Promise((done, fail) => {
    const image = new Image()
    image.onload = () => done(image)
    image.onerror = () => fail(new Error('A picture could not be made'))
    image.src = address
  })

const asAddress = (svg: SVGElement): string => {
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`
}

/** Stickers as the page shows them, in the place of tldraw's own copies, which know no colours. */
function paintStickers(svg: SVGElement, container: HTMLElement): void {
  for (const group of svg.querySelectorAll<SVGGElement>('[data-sticker]')) {
    const shown = container.querySelector<SVGElement>(`[data-shape-id="${group.dataset['sticker'] ?? ''}"] svg > g`)
    if (shown) group.replaceChildren(paintedCopy(shown))
  }
}

export type Picture = { image: Blob; width: number; height: number }

/**
 * The drawing as one image: the scene behind it, then what was drawn. Read views show this and never load the editor. Throws when the
 * browser cannot make it; the drawing itself is not touched.
 */
export async function pictureOf(editor: Editor, scene: SVGSVGElement | null): Promise<Picture> {
  const height = Math.round((wide * sheet.h) / sheet.w)
  const canvas = document.createElement('canvas')
  canvas.width = wide
  canvas.height = height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('No canvas')
  const style = getComputedStyle(editor.getContainer())
  pen.fillStyle = style.getPropertyValue('--draw-paper').trim() || style.backgroundColor
  pen.fillRect(0, 0, wide, height)
  if (scene) {
    const copy = paintedCopy(scene)
    copy.setAttribute('width', String(wide))
    copy.setAttribute('height', String(height))
    pen.drawImage(await load(asAddress(copy)), 0, 0, wide, height)
  }
  const shapes = [...editor.getCurrentPageShapeIds()]
  if (shapes.length > 0) {
    const drawn = await editor.getSvgElement(shapes, {
      bounds: new Box(0, 0, sheet.w, sheet.h),
      padding: 0,
      background: false,
      darkMode: false,
    })
    if (drawn) {
      paintStickers(drawn.svg, editor.getContainer())
      drawn.svg.setAttribute('width', String(wide))
      drawn.svg.setAttribute('height', String(height))
      pen.drawImage(await load(asAddress(drawn.svg)), 0, 0, wide, height)
    }
  }
  return { image: await asBlob(canvas, 'image/webp'), width: wide, height }
}
