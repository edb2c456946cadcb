import { handOverRoute } from '@/server/visit/routes'

export const dynamic = 'force-dynamic'

export const POST = handOverRoute()
