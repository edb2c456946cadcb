import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Badge } from '@/components/ui/Badge'
import type { VersionEntry } from '@/server/documents/versions'
import type { Change, DocumentContext } from '@/tools/tool'
import { useHouseWords } from '@/tools/house-words'
import { readVoice } from '@/tools/voice'
import styles from './history.module.css'
import { WordDifference } from './WordDifference'

type Props = {
  changes: readonly Change[]
  kind: string
  context: DocumentContext
  documentId: string
  chosen: VersionEntry
  /** Against what stands there now, instead of against the version before. */
  since: boolean
  first: boolean
}

/** What changed, in the words of the tool; old words beside new ones. */
export function Changes({ changes, kind, context, documentId, chosen, since, first }: Props) {
  const t = useTranslations('views.history')
  const address = `/documents/${documentId}/history?version=${chosen.id}`
  return (
    <>
      <h2>{t(since ? 'changesNow' : 'changes')}</h2>
      <p className={styles.compare}>
        {t('compare')}{' '}
        <AppLink href={address} aria-current={since ? undefined : 'true'}>
          {t('previous')}
        </AppLink>
        {' · '}
        <AppLink href={`${address}&with=now`} aria-current={since ? 'true' : undefined}>
          {t('now')}
        </AppLink>
      </p>
      {!since && first && <p className={styles.soft}>{t('first')}</p>}
      {changes.length === 0 && <p className={styles.soft}>{t('noChanges')}</p>}
      <ul className={styles.list}>
        {changes.map((change, at) => (
          <li key={`${change.id}-${at}`} className={styles.change} data-kind={change.kind}>
            <OneChange change={change} kind={kind} context={context} />
          </li>
        ))}
      </ul>
    </>
  )
}

function OneChange({ change, kind, context }: { change: Change; kind: string; context: DocumentContext }) {
  const t = useTranslations('views.history')
  const tool = useHouseWords(kind, context.words)
  const { thing, part, at, words, before, after, from, to } = change
  const who = change.voice === undefined ? null : nameOf(change, context, (voice) => t(`voices.${voice}`))
  const about = [
    tool(`history.things.${thing}`),
    who,
    at === undefined ? null : tool(at),
    part === undefined ? null : tool(part),
  ]
    .filter((each) => each !== null)
    .join(' · ')
  return (
    <>
      <p className={styles.about}>
        <Badge>{t(`kindsOfChange.${change.kind}`)}</Badge> <span>{about}</span>
      </p>
      {change.kind === 'moved' && from !== undefined && to !== undefined && (
        <p>{t('moved', { from: tool(from), to: tool(to) })}</p>
      )}
      {before !== undefined && after !== undefined ? (
        <WordDifference before={before} after={after} />
      ) : (
        <p className={styles.words}>{words === '' ? t('without') : words}</p>
      )}
      {before === undefined && after !== undefined && <p className={styles.words}>{after}</p>}
    </>
  )
}

function nameOf({ voice, voiceName }: Change, { people }: DocumentContext, kindOf: (kind: string) => string): string {
  const { kind, person } = readVoice(voice)
  const named = people.find(({ id }) => id === person)?.name ?? voiceName
  return named === undefined || named === '' ? kindOf(kind) : named
}
