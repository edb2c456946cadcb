import { backToDeskRoute, deskStateRoute, handOverDeskRoute } from '@/server/visit/desk'

export const dynamic = 'force-dynamic'

export const GET = deskStateRoute()
export const POST = handOverDeskRoute()
export const PUT = backToDeskRoute()
