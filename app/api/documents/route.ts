import { createDocumentRoute } from '@/server/documents/create-document'

export const dynamic = 'force-dynamic'

export const POST = createDocumentRoute()
