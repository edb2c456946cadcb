'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Checkbox } from '@/components/form/Checkbox'
import { Button } from '@/components/ui/Button'
import { minutesOn } from '../rules/agenda'
import { forRoom } from '../rules/for-room'
import { keysOfExpected } from '../rules/guests'
import { invitationText } from '../rules/invitation'
import { startOf } from '../rules/pace'
import { useSay } from '../read/use-say'
import { calendarFile, save } from './calendar'
import { useEditing } from './editing'
import styles from './Meeting.module.css'

/** The invitation on its way out: on paper, as a message, in a calendar. People send it themselves; nothing is sent from here. */
export function Invite() {
  const t = useTranslations('tools.network_meeting.invitation')
  const { content, context, nameOf, knowing } = useEditing()
  const say = useSay(nameOf)
  const [withPlace, setWithPlace] = useState(false)
  const [did, setDid] = useState<'copied' | 'saved' | 'failed' | null>(null)
  const read = forRoom(content, { present: keysOfExpected(content), as: 'paper' }, knowing.whoKnows)
  const words = invitationText(read, say)
  const start = startOf({ ...content.head, startedAt: null })
  if (words === '') return <p className={styles.soft}>{t('none')}</p>
  const copy = () => {
    navigator.clipboard.writeText(words).then(
      () => setDid('copied'),
      () => setDid('failed'),
    )
  }
  const file = async () => {
    if (!start) return
    const entry = {
      title: t('fileTitle'),
      start,
      minutes: minutesOn(content),
      place: withPlace ? read.head.place : null,
      id: crypto.randomUUID(),
      stamp: new Date(),
    }
    save(t('fileName'), await calendarFile(entry))
    setDid('saved')
  }
  return (
    <>
      <p className={styles.mail}>{words}</p>
      <div className={styles.actions}>
        <Button icon="print" href={`/documents/${context.documentId}/print?for=invitation`}>
          {t('print')}
        </Button>
        <Button icon="copy" onClick={copy}>
          {t('copy')}
        </Button>
        <Button
          icon="send"
          href={`mailto:?subject=${encodeURIComponent(t('fileTitle'))}&body=${encodeURIComponent(words)}`}
        >
          {t('mail')}
        </Button>
        {start && (
          <Button icon="calendar" onClick={() => void file().catch(() => setDid('failed'))}>
            {t('file')}
          </Button>
        )}
      </div>
      {start && read.head.place.trim() !== '' && (
        <Checkbox label={t('withPlace')} checked={withPlace} onChange={(event) => setWithPlace(event.target.checked)} />
      )}
      <p className={styles.soft}>{t('neutral')}</p>
      <p role="status">{did && t(did)}</p>
    </>
  )
}
