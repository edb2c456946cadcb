import { historyRoute, nameRoute } from '@/server/documents/versions-routes'

export const dynamic = 'force-dynamic'

export const GET = historyRoute()
export const POST = nameRoute()
