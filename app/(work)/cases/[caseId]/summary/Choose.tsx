import { getTranslations } from 'next-intl/server'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { EmptyState } from '@/components/ui/EmptyState'
import { PathAhead } from '@/components/illustrations/PathAhead'
import { ClientWords } from '@/messages/ClientWords'
import type { CaseSummary } from '@/server/queries/thread/case-summary'
import { codeOf, headingLines, inParts, linesOf, linesTogether, pageLines } from '@/tools/summary-choice'
import { TakenBackNotice } from '../thread/TakenBackNotice'
import { NotForThem } from './NotForThem'
import { OnOnePage } from './OnOnePage'
import { sentenceWords } from './sheet-words'
import styles from './summary.module.css'
import { wordingOf } from './wording'

/** Everything this reader may read, with a tick for what goes on the page. */
export async function Choose({ summary, said }: { summary: CaseSummary; said: 'too_much' | null }) {
  const t = await getTranslations('thread.summary')
  const wording = await wordingOf(summary)
  const { nameOf, whereOf } = wording
  const ticked = new Set(summary.ticked.map(codeOf))
  const { caseId, reader, sentences } = summary
  const rest = (
    <>
      <TakenBackNotice takenBack={summary.takenBack} nameOf={nameOf} whereOf={whereOf} />
      <NotForThem leftOut={summary.leftOut} reader={reader} nameOf={nameOf} />
    </>
  )
  if (sentences.length === 0)
    return (
      <>
        <EmptyState picture={<PathAhead />} title={t('empty.title')} text={t('empty.text')} />
        {rest}
      </>
    )
  return (
    <>
      {summary.weigh !== null && <Notice kind="care">{t(`weigh.${summary.weigh}`)}</Notice>}
      <form method="get" action={`/cases/${caseId}/summary`} className={styles.form}>
        <input type="hidden" name="for" value={reader} />
        <input type="hidden" name="chose" value="1" />
        <ClientWords namespaces={['thread.summary.fit']}>
          <OnOnePage
            caseId={caseId}
            room={pageLines}
            headings={headingLines}
            begin={{ lines: linesTogether(summary.ticked), count: summary.ticked.length }}
            said={said}
          >
            {inParts(sentences).map((part) => (
              <fieldset key={part.id} className={styles.part} data-part={part.id}>
                <legend>{t(`parts.${part.id}`)}</legend>
                {part.sentences.map((sentence) => {
                  const { words, source, note } = sentenceWords(sentence, wording)
                  const code = codeOf(sentence)
                  return (
                    <label key={code} className={styles.tick}>
                      <input
                        type="checkbox"
                        name="in"
                        value={code}
                        defaultChecked={ticked.has(code)}
                        data-lines={linesOf(sentence)}
                      />
                      <span>
                        <span dir="auto">{words}</span> <span className={styles.source}>{source}</span>
                        {note !== null && <span className={styles.note}>{note}</span>}
                      </span>
                    </label>
                  )
                })}
              </fieldset>
            ))}
          </OnOnePage>
        </ClientWords>
      </form>
      {rest}
      <p className={styles.source}>
        {t('whole')} <AppLink href={`/cases/${caseId}`}>{t('toTools')}</AppLink>
      </p>
    </>
  )
}
