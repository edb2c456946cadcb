import 'server-only'
import type { OwnScope } from '@/domain/access/scope'
import { onOwn } from '../gate'
import { route } from '../route'
import { deviceKeyOf } from './device-keys'

/** GET /api/device-key: {kid, staffId, key} (32 bytes in base64), for the person of this session. 401 signed_out. */
export const deviceKeyRoute = () =>
  route<object, OwnScope>({
    name: 'device_key.read',
    read: () => ({}),
    gate: onOwn,
    run: async ({ tx, scope }) => {
      const { kid, staffId, key } = await deviceKeyOf(tx, scope)
      return Response.json(
        { kid, staffId, key: Buffer.from(key).toString('base64') },
        { headers: { 'cache-control': 'no-store' } },
      )
    },
  })
