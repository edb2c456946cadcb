'use client'

import { createContext, useContext, useEffect, useState } from 'react'

/** What time it is. Of the page, so that a test can hold it still. */
export const ClockContext = createContext<() => Date>(() => new Date())

const every = 20_000

/** Now, and again in a while: nobody watches seconds here. */
export function useNow(): Date {
  const clock = useContext(ClockContext)
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), every)
    return () => clearInterval(timer)
  }, [clock])
  return now
}
