import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PrintButton } from '@/app/(work)/documents/[documentId]/print/PrintButton'
import { AppLink } from '@/components/ui/AppLink'
import { ClientWords } from '@/messages/ClientWords'
import { Refused } from '@/server/errors'
import { show } from '@/server/query'
import { caseSummary, exportedSummary } from '@/server/queries/thread/case-summary'
import { chosenFrom, readerFrom } from '../asked'
import styles from '../summary.module.css'
import { sheetWords, type SheetWords } from '../sheet-words'
import { wordingOf } from '../wording'

type Props = {
  params: Promise<{ caseId: string }>
  searchParams: Promise<{ for?: string | string[]; in?: string | string[]; chose?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('thread.summary'))('document') }
}

/** The page as it leaves the printer, and nothing beside it. */
export default async function SheetPage({ params, searchParams }: Props) {
  const { caseId } = await params
  const asked = await searchParams
  const reader = readerFrom(asked.for)
  const back = `/cases/${caseId}/summary${reader === null ? '' : `?for=${reader}`}` as const
  if (reader === null) {
    // Who may not see the case hears what anybody hears of one that is not there.
    await show(caseSummary({ caseId, reader: 'family', chosen: [] }))
    redirect(back)
  }
  const summary = await show(
    exportedSummary({ caseId, reader, chosen: chosenFrom(asked.in, asked.chose === '1') }).catch((error: unknown) => {
      if (error instanceof Refused) return null
      throw error
    }),
  )
  if (summary === null) redirect(`${back}&said=too_much`)
  const t = await getTranslations('thread.summary')
  return (
    <div className={styles.paper}>
      <div className={styles.bar} data-print="hide">
        <AppLink href={back}>{t('again')}</AppLink>
        <ClientWords namespaces={['views.print']}>
          <PrintButton />
        </ClientWords>
      </div>
      <Sheet words={sheetWords(summary, await wordingOf(summary))} />
    </div>
  )
}

function Sheet({ words: { title, about, made, parts, end } }: { words: SheetWords }) {
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <h1>{title}</h1>
        <p>
          {about} · {made}
        </p>
      </header>
      {parts.map((part) => (
        <section key={part.id}>
          <h2>{part.title}</h2>
          <ul>
            {part.sentences.map(({ id, words, source, note }) => (
              <li key={id}>
                <span dir="auto">{words}</span> <span className={styles.source}>{source}</span>
                {note !== null && <span className={styles.note}>{note}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <footer className={styles.end}>
        {end.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  )
}
