import { syncRoute } from '@/server/documents/sync-route'

export const dynamic = 'force-dynamic'

export const POST = syncRoute()
