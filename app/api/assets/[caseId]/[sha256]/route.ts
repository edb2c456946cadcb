import { getAssetRoute, putAssetRoute } from '@/server/assets/asset-routes'

export const dynamic = 'force-dynamic'

export const GET = getAssetRoute()
export const PUT = putAssetRoute()
