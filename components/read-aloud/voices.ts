/** A voice as the browser lists it (Web Speech API). */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/**
 * The voice to read a language with, or null. Only voices that live on the device: any other sends the words to somebody's server.
 * The same region first (nl-BE before nl-NL), then the device's own preference.
 */
export function localVoice<V extends Voice>(voices: readonly V[], language: string): V | null {
  const fitting = voices.filter((voice) => voice.localService && primary(voice.lang) === primary(language))
  const sameRegion = fitting.filter((voice) => voice.lang.replace('_', '-').toLowerCase() === language.toLowerCase())
  const [best] = sameRegion.length > 0 ? sameRegion : fitting
  return (sameRegion.length > 0 ? sameRegion : fitting).find((voice) => voice.default) ?? best ?? null
}
