'use client'

import { useTranslations } from 'next-intl'
import { useState, type SyntheticEvent } from 'react'
import { TextInput } from '@/components/form/TextInput'
import { Button } from '@/components/ui/Button'
import { Notice } from '@/components/ui/Notice'
import type { StoreKey } from '@/sync/browser/store-key'
import { countWorksheets } from '@/sync/model/aside'
import { SaveExport } from './SaveExport'
import { useSend } from './use-send'
import type { Taken } from './use-taken'
import styles from './visit.module.css'

type Props = {
  visit: StoreKey
  taken: Taken
  again: () => Promise<void>
  pending: boolean
  /** Everything may go from this device. */
  onLeave: () => void
  /** Pages of the office can be opened from here. */
  desk?: boolean
}

/** Nothing leaves this device while it holds work that is nowhere else: sent, taken out in a sealed file, or thrown away on purpose. */
export function LeaveDevice({ visit, taken, again, pending, onLeave, desk = false }: Props) {
  const t = useTranslations('visit.leave')
  const send = useTranslations('visit.send')
  const { sending, problems, send: sendAll } = useSend(visit, taken, again)
  const { unsent, unreadable } = taken.device
  const { typed } = taken
  const [exported, setExported] = useState(false)
  if (unsent.length === 0 && unreadable === 0 && typed.length === 0)
    return (
      <>
        <p>{t('clean')}</p>
        {problems.map((problem) => (
          <p key={problem}>{send(`problems.${problem}`)}</p>
        ))}
        <div className={styles.actions}>
          <Button variant="primary" icon="sign-out" pending={pending} onClick={onLeave}>
            {t('action')}
          </Button>
        </div>
      </>
    )
  return (
    <>
      {typed.length > 0 && <Typed documents={typed} desk={desk} />}
      {(unsent.length > 0 || unreadable > 0) && (
        <Notice
          kind="care"
          live
          title={t('unsent', { count: countWorksheets(unsent.map(({ documentId }) => documentId)) })}
        >
          {unreadable > 0 ? t('unreadable', { count: unreadable }) : t('unsentText')}
          {problems.map((problem) => (
            <p key={problem}>{send(`problems.${problem}`)}</p>
          ))}
        </Notice>
      )}
      {unsent.length > 0 && (
        <>
          <div className={styles.actions}>
            <Button variant="primary" icon="retry" pending={sending} onClick={() => void sendAll()}>
              {t('send')}
            </Button>
          </div>
          <SaveExport visit={visit} unsent={unsent} onSaved={() => setExported(true)} />
        </>
      )}
      {exported && unreadable === 0 && typed.length === 0 ? (
        <div className={styles.actions}>
          <Button icon="sign-out" pending={pending} onClick={onLeave}>
            {t('afterExport')}
          </Button>
        </div>
      ) : (
        <ThrowAway pending={pending} onThrow={onLeave} />
      )}
    </>
  )
}

/** Words for a talk about a sheet: only their own page can keep them, at a desk. */
function Typed({ documents, desk }: { documents: readonly string[]; desk: boolean }) {
  const t = useTranslations('visit.leave')
  return (
    <Notice
      kind="care"
      live
      title={t('typed', { count: documents.length })}
      actions={
        desk &&
        documents.map((id) => (
          <Button key={id} href={`/documents/${id}/review`} icon="forward">
            {t('typedOpen')}
          </Button>
        ))
      }
    >
      {t(desk ? 'typedText' : 'typedOnVisit')}
    </Notice>
  )
}

function ThrowAway({ pending, onThrow }: { pending: boolean; onThrow: () => void }) {
  const t = useTranslations('visit.leave')
  const [wrong, setWrong] = useState(false)
  const word = t('throwWord')
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget).get('word') as string
    if (typed.trim().toLocaleLowerCase() === word) onThrow()
    else setWrong(true)
  }
  return (
    <details>
      <summary>{t('throwTitle')}</summary>
      <form noValidate className={styles.form} onSubmit={submit}>
        <TextInput
          name="word"
          label={t('throwLabel', { word })}
          autoComplete="off"
          error={wrong ? t('throwWrong', { word }) : undefined}
        />
        <div className={styles.actions}>
          <Button type="submit" variant="stop" icon="remove" pending={pending}>
            {t('throwAction')}
          </Button>
        </div>
      </form>
    </details>
  )
}
