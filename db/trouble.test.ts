import { writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fileTrouble } from './trouble'

function thrown(run: () => void): unknown {
  try {
    run()
  } catch (e) {
    return e
  }
  throw new Error('It went well')
}

// Linux's /dev/full is a file on a disk without room.
it('a disk that is full while we write becomes a sentence with the place and what to do', () => {
  const full = thrown(() => writeFileSync('/dev/full', 'a letter'))
  expect(fileTrouble(full, '/data/houvast')).toMatchObject({
    code: 'no-space',
    message: 'There is no disk space left for /data/houvast. Make room, then try again.',
    cause: full,
  })
})

it('a place that is no folder becomes another, and what is not known is passed on as it is', () => {
  expect(
    fileTrouble(
      thrown(() => writeFileSync('/dev/null/data', '')),
      '/dev/null',
    ),
  ).toMatchObject({
    code: 'not-writable',
  })
  const other = new Error('something else')
  expect(fileTrouble(other, '/data')).toBe(other)
})
