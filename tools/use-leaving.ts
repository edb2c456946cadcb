import { useCallback, useRef } from 'react'

/** The picture of the sheet is made before it goes; a slow tablet does not keep a child waiting longer than this. */
const longest = 1_500

/** For a screen with a sheet on it: `onLeave` is for the sheet, `after` does something once its picture is made. */
export function useLeaving() {
  const picture = useRef<(() => Promise<void>) | null>(null)
  const onLeave = useCallback((make: (() => Promise<void>) | null) => {
    picture.current = make
  }, [])
  const after = (then: () => void) => {
    const waiting = Promise.race([
      picture.current?.() ?? Promise.resolve(),
      new Promise((done) => setTimeout(done, longest)),
    ])
    void waiting.then(then)
  }
  return { onLeave, after }
}
