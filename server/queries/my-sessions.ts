import 'server-only'
import { z } from 'zod'
import { liveSessions } from '@/db/repositories/sessions'
import { onOwn } from '../gate'
import { query } from '../query'

/** Where this person is signed in now. `device` is "Chrome/Windows", either half may be empty. */
export const mySessions = query({
  name: 'session.list',
  input: z.object({}),
  gate: onOwn,
  async run({ scope, tx, actor }) {
    const found = await liveSessions(tx, scope)
    return found.map(({ id, since, lastSeen, device, kind }) => {
      const [browser = '', system = ''] = device.split('/')
      return { id, since, lastSeen, browser, system, onVisit: kind === 'visit', isThisOne: id === actor.sessionId }
    })
  },
})
