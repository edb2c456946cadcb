/** Time and chance, so that tests decide both. */
export type Waits = { wait(ms: number, then: () => void): () => void; random(): number }

export const realWaits: Waits = {
  wait(ms, then) {
    const timer = setTimeout(then, ms)
    return () => clearTimeout(timer)
  },
  random: () => Math.random(),
}

/** 0.5 s, 1, 2, 4 … at most 30, each between half and all of it: tablets that lost the same network do not return at once. */
export const backoff = (failures: number, chance: number): number =>
  Math.min(30_000, 500 * 2 ** (failures - 1)) * (0.5 + chance / 2)
