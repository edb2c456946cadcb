import type { FamilyMaterial } from '../material'
import { families } from './index'
import { renderFamily } from './render'
import { varyFamily } from './variation'

/**
 * The n-th family of the demo, written out: first every hand-written one, then variations of them in turn. The same
 * number always gives the same family, and no two of the first 600 share both family name and first child.
 */
export function demoFamily(index: number): FamilyMaterial {
  const material = families[index % families.length]
  if (material === undefined) throw new RangeError('The demo has no families')
  return renderFamily(index < families.length ? material : varyFamily(material, index))
}
