import 'server-only'
import { z } from 'zod'
import { myOpenLoops, myReasons, myWork, type MonthOfWork, type OpenLoop } from '@/db/queries/measurement/my-work'
import type { Month } from '@/domain/measurement/period'
import { onTeam } from '../../gate'
import { query } from '../../query'

export type { MonthOfWork, OpenLoop }

/** A month in which something was done together, or deliberately not. Months without either do not exist here. */
export type MonthView = { month: Month; work: MonthOfWork[]; familiesWithReason: number }

/** What I did together with families: mine alone, whoever asks. No totals, so that there is nothing to set beside somebody else's. */
export const myOwnWork = query({
  name: 'my_work.read',
  input: z.object({}),
  gate: onTeam('list_own'),
  async run({ scope, tx }): Promise<{ months: MonthView[]; loops: OpenLoop[] }> {
    const work = await myWork(scope, tx)
    const reasons = await myReasons(scope, tx)
    const months = [...new Set([...work, ...reasons].map(({ month }) => month))].sort().reverse()
    return {
      months: months.map((month) => ({
        month,
        work: work.filter((each) => each.month === month),
        familiesWithReason: reasons.find((each) => each.month === month)?.families ?? 0,
      })),
      loops: await myOpenLoops(scope, tx),
    }
  },
})
