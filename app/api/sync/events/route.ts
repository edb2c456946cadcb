import { eventsRoute } from '@/server/documents/events-route'

export const dynamic = 'force-dynamic'

export const GET = eventsRoute()
