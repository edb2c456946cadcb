import { restoreRoute } from '@/server/documents/versions-routes'

export const dynamic = 'force-dynamic'

export const POST = restoreRoute()
