'use client'

import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/form/Checkbox'
import { expected } from '../rules/guests'
import { setHere } from './actions'
import { useRoom } from './in-room'
import styles from './Room.module.css'

/** Who is here now: the screen shows what those few may see, from the same touch on. */
export function Presence() {
  const t = useTranslations('tools.network_meeting.room')
  const { content, doc, nameOf } = useRoom()
  const guests = [...expected(content), ...content.guests.filter(({ response, here }) => response === 'no' && here)]
  return (
    <fieldset className={styles.presence}>
      <legend className={styles.who}>{t('here')}</legend>
      {guests.length === 0 && <p className={styles.soft}>{t('nobody')}</p>}
      {guests.map((guest) => (
        <Checkbox
          key={guest.id}
          label={nameOf(guest.voice, guest.name)}
          checked={guest.here}
          onChange={(event) => setHere(doc, guest, event.target.checked)}
        />
      ))}
    </fieldset>
  )
}
