import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localVoice, type Voice } from './voices'

const voice = (lang: string, localService: boolean, more: Partial<Voice> = {}): Voice => ({
  lang,
  localService,
  default: false,
  name: lang,
  ...more,
})

describe('localVoice', () => {
  it('never gives a voice that lives on a server, whatever else is there', () => {
    const voices = fc.array(
      fc.record({
        lang: fc.constantFrom('nl-BE', 'nl-NL', 'nl', 'en-GB', 'en_US', 'fr-BE', ''),
        localService: fc.boolean(),
        default: fc.boolean(),
        name: fc.string(),
      }),
    )
    fc.assert(
      fc.property(voices, fc.constantFrom('nl-BE', 'en', 'ar'), (list, language) => {
        const found = localVoice(list, language)
        const fits = list.some((each) => each.localService && each.lang.slice(0, 2) === language.slice(0, 2))
        expect(found === null).toBe(!fits)
        if (found) expect(found.localService && found.lang.slice(0, 2) === language.slice(0, 2)).toBe(true)
      }),
    )
  })

  it('speaks Flemish before Dutch of the Netherlands', () => {
    expect(localVoice([voice('nl-NL', true, { default: true }), voice('nl-BE', true)], 'nl-BE')?.lang).toBe('nl-BE')
  })

  it('takes the device own choice among equals', () => {
    const voices = [voice('en-GB', true, { name: 'one' }), voice('en-US', true, { name: 'two', default: true })]
    expect(localVoice(voices, 'en')?.name).toBe('two')
  })
})
