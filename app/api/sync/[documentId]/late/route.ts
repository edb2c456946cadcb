import { lateRoute } from '@/server/documents/late-route'

export const dynamic = 'force-dynamic'

export const POST = lateRoute()
