import { latePictureRoute } from '@/server/documents/late-route'

export const dynamic = 'force-dynamic'

export const PUT = latePictureRoute()
