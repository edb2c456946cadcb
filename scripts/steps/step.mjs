export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`

/** Says what is being done, does it, and says how long it took. `act` may return words to add. */
export async function step(title, act) {
  console.log(`▸ ${title}`)
  const begun = performance.now()
  const said = await act()
  console.log(`✓ ${title}${said ? `: ${said}` : ''} (${seconds(performance.now() - begun)})`)
}
