'use client'

import { useCallback, useEffect, useState } from 'react'
import { localVoice } from './voices'

/** silent: nothing is being read. none: this device has no voice of its own for this language. */
export type Reading = 'silent' | 'reading' | 'none'

const speech = () => (typeof speechSynthesis === 'undefined' ? null : speechSynthesis)

/** Browsers load their list of voices late, and some say so and some do not. Waits at most a second. */
function voicesOf(synthesis: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const now = synthesis.getVoices()
  if (now.length > 0) return Promise.resolve(now)
  return new Promise((done) => {
    const give = () => done(synthesis.getVoices())
    synthesis.addEventListener('voiceschanged', give, { once: true })
    setTimeout(give, 1_000)
  })
}

/** Reads words aloud with a voice of this device, one at a time on a page; asking again while it reads stops it. */
export function useReadAloud(): {
  reading: Reading
  read: (words: string, language: string) => void
  hush: () => void
} {
  const [reading, setReading] = useState<Reading>('silent')
  const hush = useCallback(() => {
    speech()?.cancel()
    setReading((now) => (now === 'reading' ? 'silent' : now))
  }, [])
  // A page that goes away does not go on speaking.
  useEffect(() => hush, [hush])
  const read = useCallback((words: string, language: string) => {
    const synthesis = speech()
    if (!synthesis) {
      setReading('none')
      return
    }
    synthesis.cancel()
    void voicesOf(synthesis).then((voices) => {
      const voice = localVoice(voices, language)
      if (!voice) {
        setReading('none')
        return
      }
      const saying = new SpeechSynthesisUtterance(words)
      saying.voice = voice
      saying.lang = voice.lang
      saying.rate = 0.9
      saying.onend = () => setReading('silent')
      saying.onerror = () => setReading('silent')
      setReading('reading')
      synthesis.speak(saying)
    })
  }, [])
  return { reading, read, hush }
}
