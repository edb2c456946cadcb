import { createContext, type ReactNode } from 'react'

/** What the cards with words on the sheet cannot know by themselves: the kit has no words of its own, and knows nobody. */
export type SheetWords = {
  /** What a screen reader calls the field. */
  label: string
  /** Whoever types now writes down what somebody else says: it is asked whether that is right. */
  typedFor: boolean
  /** The question under such words, until somebody says yes. */
  isRight: (onYes: () => void) => ReactNode
}

export const SheetWordsContext = createContext<SheetWords>({ label: '', typedFor: false, isRight: () => null })
