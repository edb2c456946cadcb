import { visitCaseRoute } from '@/server/visit/routes'

export const dynamic = 'force-dynamic'

export const GET = visitCaseRoute()
