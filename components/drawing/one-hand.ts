/**
 * One finger draws; a second one, a palm or a pinch changes nothing and ends nothing. Swallowed before tldraw sees it, and nothing of
 * the browser's own happens on the sheet. Returns how to stop.
 */
export function oneHand(board: HTMLElement): () => void {
  let drawing: number | null = null
  const down = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    if (drawing === null) drawing = event.pointerId
    else if (drawing !== event.pointerId) swallow(event)
  }
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && drawing !== null && drawing !== event.pointerId) swallow(event)
  }
  const up = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') return
    if (drawing === event.pointerId) drawing = null
    else if (drawing !== null && board.contains(event.target as Node)) swallow(event)
  }
  const touch = (event: TouchEvent) => {
    if (event.touches.length > 1) swallow(event)
  }
  const swallow = (event: Event) => {
    event.stopPropagation()
    if (event.cancelable) event.preventDefault()
  }
  const noMenu = (event: Event) => event.preventDefault()
  const capture = { capture: true }
  const strong = { capture: true, passive: false }
  board.addEventListener('pointerdown', down, capture)
  board.addEventListener('pointermove', move, capture)
  // On the window: a finger that leaves the sheet is lifted elsewhere.
  for (const name of ['pointerup', 'pointercancel'] as const) window.addEventListener(name, up, capture)
  for (const name of ['touchstart', 'touchmove'] as const) board.addEventListener(name, touch, strong)
  board.addEventListener('contextmenu', noMenu, capture)
  board.addEventListener('wheel', noMenu, { passive: false })
  return () => {
    board.removeEventListener('pointerdown', down, capture)
    board.removeEventListener('pointermove', move, capture)
    for (const name of ['pointerup', 'pointercancel'] as const) window.removeEventListener(name, up, capture)
    for (const name of ['touchstart', 'touchmove'] as const) board.removeEventListener(name, touch, capture)
    board.removeEventListener('contextmenu', noMenu, capture)
    board.removeEventListener('wheel', noMenu)
  }
}
