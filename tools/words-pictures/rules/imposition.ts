/** One side of a sheet that is folded in the middle: what stands left and right of the fold. Null: a page without anything of ours. */
export type Side = { left: number | null; right: number | null }

/**
 * Which pages of a booklet stand on which side of its sheets, so that they read in order when the sheets are printed on both sides (turned on
 * the short edge), laid on each other and folded once. Pages are numbered from 0; sides come in the order of printing: front of the
 * outermost sheet, its back, and so on inwards. A booklet has a multiple of four pages: those too many are null, at the end.
 */
export function impose(pages: number): Side[] {
  const all = Math.ceil(pages / 4) * 4
  const page = (at: number) => (at < pages ? at : null)
  return Array.from({ length: all / 2 }, (_, side): Side => {
    const [outer, inner] = [page(all - 1 - side), page(side)]
    return side % 2 === 0 ? { left: outer, right: inner } : { left: inner, right: outer }
  })
}
