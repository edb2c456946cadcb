'use server'

import { z } from 'zod'
import * as cases from '@/db/repositories/cases'
import { caseFields } from '@/domain/case/forms'
import { command } from '../../command'
import { Refused } from '../../errors'
import { onOpenCase } from '../on-open-case'

/** Changes what the case is called and where it stands. Refused, not merged, when somebody was first: `stale_revision`. */
export const changeCase = command({
  name: 'case.change',
  input: z.object({ caseId: z.string(), revision: z.int32().positive(), fields: caseFields }),
  gate: onOpenCase('edit'),
  async run({ scope, input, tx }) {
    if (!(await cases.changeCase(tx, scope, input.revision, input.fields))) throw new Refused('stale_revision')
  },
})
