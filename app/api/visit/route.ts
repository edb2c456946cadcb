import { beginVisitRoute, endVisitRoute } from '@/server/visit/routes'

export const dynamic = 'force-dynamic'

export const POST = beginVisitRoute()
export const DELETE = endVisitRoute()
