import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { z } from 'zod'
import { auditEvent } from '@/db/schema/audit'
import { staff } from '@/db/schema/organisation'
import { onCase } from '../gate'
import { query } from '../query'

/**
 * Who opened or changed this case, the latest first; also who tried in vain. `action` is the name of the command or query
 * ("case.read"); `capacity` is what the person was to this case then. Reading it is written down as well.
 */
export const whoOpenedThisCase = query({
  name: 'case.audit.read',
  input: z.object({ caseId: z.string(), limit: z.number().int().min(1).max(500).default(100) }),
  gate: onCase('read_audit'),
  audited: true,
  run: ({ scope, input, tx }) =>
    tx
      .select({
        at: auditEvent.at,
        who: staff.displayName,
        capacity: auditEvent.capacity,
        action: auditEvent.action,
        outcome: auditEvent.outcome,
      })
      .from(auditEvent)
      .leftJoin(staff, eq(staff.id, auditEvent.staffId))
      .where(eq(auditEvent.caseId, scope.caseId))
      .orderBy(desc(auditEvent.at), desc(auditEvent.seq))
      .limit(input.limit),
})
