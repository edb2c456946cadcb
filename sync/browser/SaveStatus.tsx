'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Icon, type IconName } from '@/components/ui/Icon'
import { Notice } from '@/components/ui/Notice'
import { useSave, useSeen } from './live-context'
import styles from './SaveStatus.module.css'
import type { Save, SaveState, SendProblem } from './states'

const icons: Record<SaveState['at'], IconName> = {
  opening: 'clock',
  unreachable: 'offline',
  device: 'device',
  server: 'kept',
  unsent: 'offline',
  waiting: 'offline',
}

/** Where what was written stands, always and in words; what stands in the way, with what to do. */
export function SaveStatus() {
  const save = useSave()
  const words = useStateWords()
  return (
    <div className={styles.status}>
      <p className={styles.line} aria-live="polite" data-save={save.state.at}>
        <Icon name={icons[save.state.at]} size="small" />
        <span>{words(save)}</span>
      </p>
      <Obstacles save={save} />
    </div>
  )
}

function useStateWords() {
  const t = useTranslations('sync')
  const format = useFormatter()
  const today = new Date().toDateString()
  const time = (iso: string) => {
    const at = new Date(iso)
    return format.dateTime(
      at,
      at.toDateString() === today
        ? { timeStyle: 'short', hourCycle: 'h23' }
        : { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' },
    )
  }
  return ({ state, keep }: Save): string => {
    switch (state.at) {
      case 'opening':
        return t('opening')
      case 'unreachable':
        return t('waiting')
      case 'device':
        return t(state.kept && keep === null ? 'device' : 'sending')
      case 'server':
        return t('server', { time: time(state.when) })
      case 'unsent':
        return t(state.kept ? 'unsentKept' : 'unsentLoose', { time: time(state.since) })
      case 'waiting':
        return state.last === null ? t('waiting') : t('waitingSince', { time: time(state.last) })
    }
  }
}

function Obstacles({ save }: { save: Save }) {
  const t = useTranslations('sync')
  const seen = useSeen()
  return (
    <>
      {save.send && (
        <Notice
          kind={save.send === 'read_only' ? 'info' : 'care'}
          live
          title={t(`send.${save.send}.title`)}
          actions={<SendAction problem={save.send} />}
        >
          {t(`send.${save.send}.text`)}
        </Notice>
      )}
      {save.keep && (
        <Notice kind="care" live title={t(`keep.${save.keep}.title`)}>
          {t(`keep.${save.keep}.text`)}
        </Notice>
      )}
      {save.continued && (
        <Notice
          live
          title={t(`continued.${save.continued}.title`)}
          actions={<Button onClick={seen}>{t('continued.seen')}</Button>}
        >
          {t(`continued.${save.continued}.text`)}
        </Notice>
      )}
      {save.unreadable > 0 && <Notice kind="info">{t('unreadable', { count: save.unreadable })}</Notice>}
    </>
  )
}

function SendAction({ problem }: { problem: SendProblem }) {
  const t = useTranslations('sync.send')
  // A tab of its own: this page, with what is not sent, stays as it is.
  if (problem === 'signed_out')
    return (
      <Button href="/sign-in" target="_blank">
        {t('signed_out.action')}
      </Button>
    )
  if (problem === 'newer_version') return <Button onClick={() => location.reload()}>{t('newer_version.action')}</Button>
  return null
}
