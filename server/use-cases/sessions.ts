'use server'

import { z } from 'zod'
import * as sessions from '@/db/repositories/sessions'
import { command } from '../command'
import { Absent } from '../errors'
import { onOwn } from '../gate'

/** Ends one of one's own sessions: a tablet that was left behind is shut out at its next request. */
export const endSession = command({
  name: 'session.end',
  input: z.object({ sessionId: z.uuid() }),
  gate: onOwn,
  audited: false,
  async run({ scope, input, tx }) {
    if ((await sessions.endSession(tx, scope, input.sessionId)) === 0) throw new Absent()
  },
})

/** Ends all but the one that asks. Tells how many. */
export const endOtherSessions = command({
  name: 'session.end_others',
  input: z.object({}),
  gate: onOwn,
  audited: false,
  run: ({ scope, tx }) => sessions.endOtherSessions(tx, scope),
})
