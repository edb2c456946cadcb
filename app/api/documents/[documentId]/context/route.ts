import { contextRoute } from '@/server/documents/context-route'

export const dynamic = 'force-dynamic'

export const GET = contextRoute()
