/** Runs `run` once at the next animation frame, however often it is asked; in a page that is not seen, after a short while. */
export function oncePerFrame(run: () => void): { ask(): void; stop(): void } {
  let frame: number | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  const stop = () => {
    if (frame !== null) cancelAnimationFrame(frame)
    if (timer !== null) clearTimeout(timer)
    frame = timer = null
  }
  const ask = () => {
    if (timer !== null) return
    const now = () => {
      stop()
      run()
    }
    // A hidden page gets no frames, and a state that is told too late is a wrong one.
    timer = setTimeout(now, 100)
    if (typeof requestAnimationFrame === 'function') frame = requestAnimationFrame(now)
  }
  return { ask, stop }
}

/** More than the time between two writes of a stroke under way. */
const rests = 400

/** Runs `run` once nobody asked for a moment: a hand came to rest. */
export function whenStrokeRests(run: () => void): { ask(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = () => clearTimeout(timer)
  const ask = () => {
    stop()
    timer = setTimeout(run, rests)
  }
  return { ask, stop }
}
