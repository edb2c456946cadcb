const place = 'houvast.drawing.left'

/** On which side the tools stand, on this browser. A browser that keeps nothing asks again; drawing goes on. */
export function isLeftHanded(): boolean {
  try {
    return localStorage.getItem(place) === 'yes'
  } catch {
    return false
  }
}

export function keepLeftHanded(left: boolean): void {
  try {
    localStorage.setItem(place, left ? 'yes' : 'no')
  } catch {
    // Private browsing: it lasts as long as the sheet.
  }
}
