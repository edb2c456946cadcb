import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sheetOf } from './icons-sheet'
import paths from './icons.json'

it('has every icon on its sheet; else: npx tsx scripts/icons.ts', () => {
  expect(readFileSync(new URL('icons.svg', import.meta.url), 'utf8')).toBe(sheetOf(paths))
})
