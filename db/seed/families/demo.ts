import type { FamilyMaterial } from '../material'
import { families } from './index'
import { renderFamily } from './render'
import { varyFamily } from './variation'

/**
 * The families of the demo, written out: first every hand-written one, then variations in turn. The same number always
 * gives the same families, and no two of the first 600 share both family name and first child.
 */
export function demoFamilies(count: number): FamilyMaterial[] {
  return Array.from({ length: count }, (_, at) => {
    const material = families[at % families.length]
    if (material === undefined) throw new Error('There are no hand-written families.')
    return renderFamily(at < families.length ? material : varyFamily(material, at))
  })
}
