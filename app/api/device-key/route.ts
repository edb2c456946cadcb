import { deviceKeyRoute } from '@/server/keys/device-key-route'

export const dynamic = 'force-dynamic'

export const GET = deviceKeyRoute()
