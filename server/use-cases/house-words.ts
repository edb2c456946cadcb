'use server'

import { z } from 'zod'
import { forgetHouseWord, keepHouseWord, type WordPlace } from '@/db/repositories/house-words'
import { locales } from '@/messages/locales'
import { mostLetters } from '@/tools/house-words'
import { toolOf } from '@/tools/registry'
import { command } from '../command'
import { Refused } from '../errors'
import { onTeam } from '../gate'

const place = { kind: z.string().max(40), locale: z.enum(locales), key: z.string().max(80) }

/** Messages are keys of `errors.fields`. One line, read as it is written: nothing that could be taken for markup. */
const ownWords = z
  .string('required')
  .trim()
  .min(1, 'required')
  .max(mostLetters, 'too_long')
  .regex(/^[^<>{}\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, 'no_markup')

function requireRenamable({ kind, key }: WordPlace) {
  if (!toolOf(kind)?.renamable?.includes(key)) throw new Refused('invalid_input', { key: 'invalid' })
}

/** From the next opening of a document on, everybody of the organisation reads this word. */
export const renameWord = command({
  name: 'words.rename',
  input: z.object({ ...place, words: ownWords }),
  gate: onTeam('administer'),
  async run({ scope, input, tx, now }) {
    requireRenamable(input)
    await keepHouseWord(tx, scope, input, input.words, now)
  },
})

/** Back to the built-in word. */
export const takeBackWord = command({
  name: 'words.take_back',
  input: z.object(place),
  gate: onTeam('administer'),
  async run({ scope, input, tx }) {
    requireRenamable(input)
    await forgetHouseWord(tx, scope, input)
  },
})
