import { v4 } from 'uuid'

const place = 'houvast.map.device'
let own: string | null = null

/**
 * Marks what is being typed on this device, so that it comes back here after the page was closed. Random, says nothing of anyone. Where
 * the browser keeps nothing it lasts as long as the page.
 */
export function thisDevice(): string {
  if (own !== null) return own
  own = kept() ?? v4()
  try {
    localStorage.setItem(place, own)
  } catch {
    // Private browsing: what was being typed then comes back through the document's history only.
  }
  return own
}

function kept(): string | null {
  try {
    return localStorage.getItem(place)
  } catch {
    return null
  }
}
