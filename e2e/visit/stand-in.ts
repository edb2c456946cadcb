import type { BrowserContext } from '@playwright/test'
/* TEMPORARY: until server/visit is here. */
export async function standIn(context: BrowserContext, address: string, documentId: string | null) {
  await context.route(/\/api\/visit/, async (route) => {
    const request = route.request()
    const url = new URL(request.url())
    if (url.pathname.startsWith('/api/visit/case/')) {
      const answer = await context.request.get(`${address}/api/documents/${documentId}/context`)
      const { documentId: id, kind, childId, ...rest } = (await answer.json()) as Record<string, unknown>
      return route.fulfill({
        json: {
          ...rest,
          documents: [{ id, kind, variant: null, childId, createdAt: rest['madeAt'], lastWorkedAt: null }],
        },
      })
    }
    return route.fulfill({ status: 204 })
  })
}
