import 'server-only'
import { z } from 'zod'
import { listHouseWords } from '@/db/repositories/house-words'
import { tools } from '@/tools/registry'
import { onTeam } from '../gate'
import { query } from '../query'

/** Of each tool that lets words be changed: which, and the words of this house. */
export const houseWords = query({
  name: 'words.list',
  input: z.object({}),
  gate: onTeam('administer'),
  async run({ scope, tx }) {
    const words = await listHouseWords(tx, scope)
    return {
      words,
      tools: tools.flatMap(({ kind, renamable = [] }) =>
        renamable.length > 0 ? [{ kind, keys: [...renamable] }] : [],
      ),
    }
  },
})
