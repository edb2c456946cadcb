import { getLocale, getTranslations } from 'next-intl/server'
import { chosenFrom, readerFrom } from '@/app/(work)/cases/[caseId]/summary/asked'
import { sheetWords } from '@/app/(work)/cases/[caseId]/summary/sheet-words'
import { wordingOf } from '@/app/(work)/cases/[caseId]/summary/wording'
import { Absent } from '@/server/errors'
import { summaryDocx } from '@/server/export/summary-docx'
import { exportedSummary } from '@/server/queries/thread/case-summary'
import { readRoute } from '@/server/route'

/** GET ?for&in&chose: the summary as a file of a word processor, in one page. Its name says a day and nothing else. */
export const GET = readRoute({
  name: 'case.summary.exported',
  ask: exportedSummary,
  read(request, { caseId = '' }) {
    const search = new URL(request.url).searchParams
    const reader = readerFrom(search.get('for') ?? undefined)
    if (reader === null) throw new Absent()
    return { caseId, reader, chosen: chosenFrom(search.getAll('in'), search.get('chose') === '1') }
  },
  async write(summary) {
    const words = sheetWords(summary, await wordingOf(summary))
    const t = await getTranslations('thread.summary')
    const file = await summaryDocx(words, await getLocale())
    return new Response(new Uint8Array(file), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'content-disposition': `attachment; filename="${t('fileName', { day: summary.madeAt.slice(0, 10) })}"`,
        'cache-control': 'no-store',
      },
    })
  },
})
