const place = 'houvast.houses.favourites'

/** Questions this consultant likes, on this browser. Codes of our own questions: they say nothing of anyone. */
export function favourites(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? '[]')
    return Array.isArray(kept) ? kept.filter((each): each is string => typeof each === 'string') : []
  } catch {
    return []
  }
}

export function toggleFavourite(id: string): string[] {
  const known = favourites()
  const next = known.includes(id) ? known.filter((each) => each !== id) : [...known, id]
  try {
    localStorage.setItem(place, JSON.stringify(next))
  } catch {
    // Private browsing: they last as long as the page.
  }
  return next
}
