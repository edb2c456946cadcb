'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { VoiceChecks } from '../../VoiceChecks'
import { voiceOf } from '../../voices'
import { isStaff, whoCame } from '../rules/guests'
import { codes, now, set, setHead } from './actions'
import { ChildCard } from './ChildCard'
import { useEditing } from './editing'
import styles from './Meeting.module.css'
import { MinutesEditor } from './MinutesEditor'

/** After it: one page of plain words, a card for the child, and to each what that one may have. */
export default function AfterChapter() {
  const t = useTranslations('tools.network_meeting.after')
  const { content, context, doc, nameOf } = useEditing()
  return (
    <>
      <div className={styles.actions}>
        <Button variant="primary" size="large" icon="print" href={`/documents/${context.documentId}/print?for=minutes`}>
          {t('print')}
        </Button>
        <Button icon="print" href={`/documents/${context.documentId}/print`}>
          {t('printOthers')}
        </Button>
      </div>
      <MinutesEditor />
      <ChildCard />
      <section className={styles.part} aria-labelledby="meeting-who-gets">
        <h3 id="meeting-who-gets" className={styles.heading}>
          {t('whoGets')}
        </h3>
        <p className={styles.soft}>{t('whoGetsText')}</p>
        <ul className={styles.list}>
          {whoCame(content)
            .filter((guest) => !isStaff(guest))
            .map(({ id, voice, name, gotAt }) => (
              <Gets key={id} id={id} name={nameOf(voice, name)} gotAt={gotAt} />
            ))}
        </ul>
        <VoiceChecks
          legend={t('approved')}
          hint={t('approvedHint')}
          all={context.people.map(voiceOf)}
          chosen={content.head.approvedBy}
          nameOf={nameOf}
          onChange={(voices) => setHead(doc, { approvedBy: codes(voices) })}
        />
      </section>
    </>
  )
}

function Gets({ id, name, gotAt }: { id: string; name: string; gotAt: string | null }) {
  const t = useTranslations('tools.network_meeting.after')
  const format = useFormatter()
  const { context, doc } = useEditing()
  return (
    <li className={styles.bar}>
      <span className={styles.who}>{name}</span>
      <span className={styles.actions}>
        <Button
          icon="print"
          href={`/documents/${context.documentId}/print?for=${encodeURIComponent(`for:${id}`)}`}
          aria-label={t('sheetOf', { name })}
        >
          {t('sheet')}
        </Button>
        <Button
          icon={gotAt === null ? 'hand' : 'check'}
          aria-pressed={gotAt !== null}
          aria-label={t('gaveTo', { name })}
          onClick={() => set(doc, 'guests', id, { gotAt: gotAt === null ? now() : null })}
        >
          {gotAt === null ? t('gave') : t('got', { day: format.dateTime(new Date(gotAt), 'day') })}
        </Button>
      </span>
    </li>
  )
}
