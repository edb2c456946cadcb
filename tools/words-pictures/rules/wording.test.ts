import { describe, expect, it } from 'vitest'
import en from '../wording/en.json'
import nl from '../wording/nl-BE.json'
import { wordingHints } from './wording'

const hints = (text: string, age: number | null = 9, disputes: string[] = []) =>
  wordingHints(
    {
      text,
      disputes: disputes.map((words, at) => ({
        ...{ id: String(at), voice: { kind: 'parent', person: null } as const },
        ...{ voiceName: '', words },
      })),
    },
    { words: nl, age },
  )
const kinds = (...given: Parameters<typeof hints>) => hints(...given).map(({ kind }) => kind)

describe('hints about the words of a story', () => {
  it('see blame, the service as who speaks, always and never, and what somebody is called', () => {
    expect(kinds('Het kwam door jou.')).toEqual(['blame'])
    expect(kinds('De consulent besliste dat je naar oma ging.')).toEqual(['service'])
    expect(kinds('Papa riep altijd.')).toEqual(['absolutes'])
    expect(hints('Mama is verslaafd.')).toMatchObject([{ kind: 'label', word: 'verslaafd' }])
    expect(hints('Na de uithuisplaatsing.')).toMatchObject([{ kind: 'trade', word: 'uithuisplaatsing' }])
    expect(hints('Wij maakten ons zorgen. Oma ook.')).toEqual([])
  })

  it('find whole words only', () => {
    expect(kinds('De mentor kwam langs.')).toEqual([])
    expect(kinds('Het netwerken ging goed.')).toEqual([])
  })

  it('hold a sentence against the age of this child', () => {
    const twelve = 'Toen riep papa zo luid dat jij naar boven liep en huilde.'
    expect(kinds(twelve, 6)).toEqual(['long_sentence'])
    expect(kinds(twelve, 9)).toEqual([])
    expect(kinds(twelve, null)).toEqual([])
  })

  it('leave what somebody tells in their own words alone, unless it stands alone', () => {
    expect(kinds('', 9, ['Dat is de schuld van de consulent.'])).toEqual(['lonely_version'])
    expect(kinds('', 9, ['Zij is verslaafd.', 'Ik dronk soms iets.'])).toEqual([])
  })

  it('know the same kinds in both languages', () => expect(Object.keys(en)).toEqual(Object.keys(nl)))
})
