'use server'

import { z } from 'zod'
import { addReasons, withdrawReasons } from '@/db/repositories/not-used'
import { command } from '../../command'
import { onOpenCase } from '../on-open-case'
import { notUsedReason } from './input'

/** "Waarom (nog) niet": the latest reason holds. */
export const sayWhyNot = command({
  name: 'tool.not_used',
  input: notUsedReason.extend({ caseId: z.string() }),
  gate: onOpenCase('record_not_used'),
  run: ({ scope, input: { id, kind, reason }, tx }) => addReasons(tx, scope, [{ id, kind, reason }]),
})

export const takeBackWhyNot = command({
  name: 'tool.not_used_withdrawn',
  input: z.object({ caseId: z.string(), kind: z.string().max(40) }),
  gate: onOpenCase('edit'),
  run: ({ scope, input, tx, now }) => withdrawReasons(tx, scope, input.kind, now),
})
