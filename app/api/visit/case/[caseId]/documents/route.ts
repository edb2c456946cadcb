import { visitDocumentsRoute } from '@/server/visit/routes'

export const dynamic = 'force-dynamic'

export const GET = visitDocumentsRoute()
