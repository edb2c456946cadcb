'use client'

import { createContext, use, type ReactNode } from 'react'
import type { ErrorWords } from './ErrorPage'

export type FailureWords = ErrorWords & { notFound: { title: string; text: string; action: string } }

const Words = createContext<FailureWords | null>(null)

/** Hands the few words of what went wrong and of what is not there to the browser beforehand, instead of a message parser and every message. */
export function FailureWordsProvider({ words, children }: { words: FailureWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>
}

export const useFailureWords = () => use(Words)
