import { expect, it } from 'vitest'
import { csvOf } from './csv'

it('is read as UTF-8 with semicolons, and runs nothing', () => {
  expect(csvOf([['=HYPERLINK("http://x")', '+1', '-1', '@a', '\tb', 'één; twee', 5]])).toBe(
    '\ufeff"\'=HYPERLINK(""http://x"")";\'+1;\'-1;\'@a;\'\tb;"één; twee";5\n',
  )
})
