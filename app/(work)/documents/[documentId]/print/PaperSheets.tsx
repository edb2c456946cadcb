import { getFormatter, getTranslations } from 'next-intl/server'
import { PageHeader } from '@/components/layout/PageHeader'
import { PrintSheet } from '@/components/print/PrintSheet'
import { AppLink } from '@/components/ui/AppLink'
import { ClientWords } from '@/messages/ClientWords'
import type { WhoKnows } from '@/domain/consent/who-knows'
import type { DocumentContext, PaperSheet, Tool } from '@/tools/tool'
import { PrintButton } from './PrintButton'
import styles from './print.module.css'

type Props = {
  kind: string
  paper: NonNullable<Tool['paper']>
  content: unknown
  context: DocumentContext
  whoKnows: WhoKnows
  /** The id of the sheet that was asked for. */
  asked: string | undefined
}

/** First for whom it is; then that one sheet, and not a word beside it of what others may see. */
export async function PaperSheets({ kind, paper, content, context, whoKnows, asked }: Props) {
  const sheets = paper.sheets(content, context, whoKnows)
  const chosen = sheets.find(({ id }) => id === asked)
  if (chosen && chosen.content !== null)
    return <OneSheet paper={paper} sheet={{ ...chosen, content: chosen.content }} context={context} />
  const t = await getTranslations(`tools.${kind}.sheets`)
  const words = await getTranslations('views.print')
  const child = sheets[0]?.name ?? ''
  const own = sheets.filter((sheet) => sheet.own)
  const groups = [
    { title: t('for_child', { child }), none: t('nothingYet'), of: own },
    ...(own.length < sheets.length
      ? [{ title: t('for_others'), none: t('nothing', { child }), of: sheets.filter((each) => !each.own) }]
      : []),
  ]
  const line = ({ id, kind: of, name, content: has }: PaperSheet<unknown>, none: string) => (
    <li key={id} className={styles.line}>
      {has === null ? (
        <>
          <span>{t(of, { name: name ?? '' })}</span> <span className={styles.hint}>{none}</span>
        </>
      ) : (
        <AppLink href={`/documents/${context.documentId}/print?for=${encodeURIComponent(id)}`}>
          {t(of, { name: name ?? '' })}
        </AppLink>
      )}
    </li>
  )
  return (
    <div className={styles.choices}>
      <PageHeader
        breadcrumb={[{ href: `/documents/${context.documentId}`, label: words('back') }]}
        title={t('title')}
      />
      <p>{t('lead', { child })}</p>
      {groups.map(({ title, none, of }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className={styles.lines}>{of.map((sheet) => line(sheet, none))}</ul>
        </section>
      ))}
    </div>
  )
}

type OneProps = Pick<Props, 'paper' | 'context'> & { sheet: PaperSheet<unknown> & { content: unknown } }

async function OneSheet({ paper, sheet, context }: OneProps) {
  const t = await getTranslations('views.print')
  const format = await getFormatter()
  const { Sheet } = await paper.view()
  return (
    <>
      <div className={styles.bar} data-print="hide">
        <AppLink href={`/documents/${context.documentId}/print`}>{t('other')}</AppLink>
        <ClientWords namespaces={['views.print']}>
          <PrintButton />
        </ClientWords>
      </div>
      <div className={styles.sheet}>
        {sheet.bare ? (
          <Sheet sheet={sheet} context={context} />
        ) : (
          <PrintSheet paper="a4" headerEnd={t('printedOn', { date: format.dateTime(new Date(context.madeAt), 'day') })}>
            <Sheet sheet={sheet} context={context} />
          </PrintSheet>
        )}
      </div>
    </>
  )
}
