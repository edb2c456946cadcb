import { useEffect, useState } from 'react'
import type { ToolbarWords } from '@/components/drawing/Toolbar'
import type { Locale } from '@/messages/locales'
import type nl from '@/messages/nl-BE/drawing.json'

/** As they lie in the file: plain words that ask for nothing, so they are read as they are. */
const lists: Record<Locale, () => Promise<{ default: typeof nl }>> = {
  'nl-BE': () => import('@/messages/nl-BE/drawing.json'),
  en: () => import('@/messages/en/drawing.json'),
}

/** Fetches the words of the tools before somebody draws. */
export const fetchDrawingWords = (language: Locale): Promise<unknown> => lists[language]()

/** What the tools of a sheet are called, in the language of whoever draws; null until they are here. */
export function useDrawingWords(language: Locale): ToolbarWords | null {
  const [words, setWords] = useState<ToolbarWords | null>(null)
  useEffect(() => {
    let gone = false
    void lists[language]().then(({ default: list }) => {
      const { sticker, ...rest } = list
      if (!gone) setWords({ ...rest, sticker: (code) => sticker[code] })
    })
    return () => {
      gone = true
    }
  }, [language])
  return words
}
