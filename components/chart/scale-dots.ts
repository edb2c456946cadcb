export type Dot = { id: string; day: string; value: number }

/** Where each dot stands, 0..1 from left to right in time and 0..1 from nought to ten. One day: in the middle. */
export function placeDots(dots: readonly Dot[], days: readonly string[]): { id: string; x: number; y: number }[] {
  const times = days.map((day) => Date.parse(`${day}T12:00:00Z`)).filter((time) => !Number.isNaN(time))
  const [first, last] = [Math.min(...times), Math.max(...times)]
  return dots.flatMap(({ id, day, value }) => {
    const at = Date.parse(`${day}T12:00:00Z`)
    if (Number.isNaN(at)) return []
    return [{ id, x: last > first ? (at - first) / (last - first) : 0.5, y: value / 10 }]
  })
}
