import { describe, expect, it } from 'vitest'
import { failuresOf } from './failures.mjs'

const spec = (title: string, ok: boolean, message: string) => ({
  title,
  ok,
  file: 'a.spec.ts',
  line: 3,
  tests: [{ results: [{ errors: ok ? [] : [{ message }] }] }],
})

describe('what went wrong in the journeys', () => {
  it('names each that failed, also within others, with the first lines of what it said', () => {
    const report = {
      suites: [
        { specs: [spec('goes well', true, ''), spec('does not', false, 'one\ntwo\nthree')] },
        { suites: [{ specs: [spec('deeper', false, 'not there')] }] },
      ],
    }
    expect(failuresOf(report, 2)).toEqual(['✗ a.spec.ts:3 does not\none\ntwo', '✗ a.spec.ts:3 deeper\nnot there'])
  })

  it('has nothing to say where all went well', () => expect(failuresOf({ suites: [{ specs: [] }] })).toEqual([]))
})
