'use client'

import { createContext, use, type ReactNode } from 'react'
import type { FailureWords } from './ErrorPage'

const Words = createContext<FailureWords | null>(null)

/** Hands the few words of the error page to the browser beforehand, instead of a message parser and every message. */
export function FailureWordsProvider({ words, children }: { words: FailureWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>
}

export const useFailureWords = () => use(Words)
