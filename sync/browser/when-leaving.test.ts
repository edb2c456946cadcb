import { describe, expect, it, vi } from 'vitest'
import { whenLeaving } from './when-leaving'

class Sheet extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible'
}

function page() {
  const [window, document, write] = [new EventTarget(), new Sheet(), vi.fn()]
  const stop = whenLeaving(write, { window, document })
  return { window, document, write, stop }
}

describe('what waits to be written is written', () => {
  it('when the page is left', () => {
    const { window, write } = page()
    window.dispatchEvent(new Event('pagehide'))
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('when it goes out of sight, and not when it comes back', () => {
    const { document, write } = page()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(write).not.toHaveBeenCalled()
    document.visibilityState = 'hidden'
    document.dispatchEvent(new Event('visibilitychange'))
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('when the system freezes it, which only the document is told', () => {
    const { document, write } = page()
    document.dispatchEvent(new Event('freeze', { bubbles: false }))
    expect(write).toHaveBeenCalledTimes(1)
  })

  it('and no more once nobody waits for it', () => {
    const { window, document, write, stop } = page()
    stop()
    document.visibilityState = 'hidden'
    for (const name of ['visibilitychange', 'freeze']) document.dispatchEvent(new Event(name))
    window.dispatchEvent(new Event('pagehide'))
    expect(write).not.toHaveBeenCalled()
  })
})
