import 'server-only'
import { z } from 'zod'
import { liveSessions } from '@/db/repositories/sessions'
import { onOwn } from '../gate'
import { query } from '../query'

/** Where this person is signed in now. `device` is "Chrome/Windows", either half may be empty. `withChild`: it is in the hands of a child. */
export const mySessions = query({
  name: 'session.list',
  input: z.object({}),
  gate: onOwn,
  async run({ scope, tx, actor }) {
    const found = await liveSessions(tx, scope)
    return found.map(({ id, since, lastSeen, device, kind, handedDocumentId }) => {
      const [browser = '', system = ''] = device.split('/')
      const withChild = handedDocumentId !== null
      const onVisit = kind === 'visit' && !withChild
      return { id, since, lastSeen, browser, system, onVisit, withChild, isThisOne: id === actor.sessionId }
    })
  },
})
